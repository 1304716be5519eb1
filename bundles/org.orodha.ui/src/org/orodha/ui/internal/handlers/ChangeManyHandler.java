// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.handlers;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.bulk.ChangeManyDialog;

/** Changes a feature of the selected elements, which may be of several kinds. */
public final class ChangeManyHandler extends RefactorHandler {

	@Override
	boolean fits(List<IdentifiedElement> elements) {
		return elements.size() > 1 && !ChangeManyDialog.features(elements).isEmpty();
	}

	@Override
	Window dialog(Shell shell, OpenCatalogue catalogue, List<IdentifiedElement> elements) {
		return new ChangeManyDialog(shell, catalogue, elements, null);
	}
}
