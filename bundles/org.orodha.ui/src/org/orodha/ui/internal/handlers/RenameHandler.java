// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.handlers;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.refactor.RenameDialog;

/** Gives the selected element another identifier. */
public final class RenameHandler extends RefactorHandler {

	@Override
	boolean fits(List<IdentifiedElement> elements) {
		return elements.size() == 1;
	}

	@Override
	Window dialog(Shell shell, OpenCatalogue catalogue, List<IdentifiedElement> elements) {
		return new RenameDialog(shell, catalogue, elements.get(0));
	}
}
