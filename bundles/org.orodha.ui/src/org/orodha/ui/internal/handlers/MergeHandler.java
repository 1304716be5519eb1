// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.handlers;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.refactor.MergeDialog;

/** Merges the selected elements, all of one kind. */
public final class MergeHandler extends RefactorHandler {

	@Override
	boolean fits(List<IdentifiedElement> elements) {
		return elements.stream().allMatch(LifecycleElement.class::isInstance)
				&& elements.stream().map(IdentifiedElement::eClass).distinct().count() == 1;
	}

	@Override
	Window dialog(Shell shell, OpenCatalogue catalogue, List<IdentifiedElement> elements) {
		return new MergeDialog(shell, catalogue, elements.stream().map(LifecycleElement.class::cast).toList());
	}
}
