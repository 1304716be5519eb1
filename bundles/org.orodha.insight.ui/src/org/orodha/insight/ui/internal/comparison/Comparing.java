// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.comparison;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.ui.OpenCatalogue;

/** Shows a comparison. */
final class Comparing {

	private Comparing() {
	}

	/** Opens the view and compares there. */
	static void show(IWorkbenchPage page, OpenCatalogue about, Other other) {
		try {
			if (page.showView(ComparisonView.ID) instanceof ComparisonView view)
				view.compare(about, other);
		} catch (PartInitException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
		}
	}
}
