// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.handlers;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.orodha.core.refactor.Split;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.refactor.SplitDialog;

/** Splits the selected element into several. */
public final class SplitHandler extends RefactorHandler {

	@Override
	boolean fits(List<IdentifiedElement> elements) {
		return elements.size() == 1 && Split.isPossible(elements.get(0));
	}

	@Override
	Window dialog(Shell shell, OpenCatalogue catalogue, List<IdentifiedElement> elements) {
		return new SplitDialog(shell, catalogue, (LifecycleElement) elements.get(0));
	}
}
