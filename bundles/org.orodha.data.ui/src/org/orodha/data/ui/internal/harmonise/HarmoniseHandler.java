// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.harmonise;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.model.Requirement;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.explorer.Selected;

/** Opens the wizard that makes a requirement's table: of the requirement that is selected or edited. */
public final class HarmoniseHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Requirement requirement = Selected.elements(HandlerUtil.getCurrentSelection(event)).stream().map(node -> node.element())
				.filter(Requirement.class::isInstance).map(Requirement.class::cast).findFirst()
				.or(() -> edited(window)).orElse(null);
		HarmoniseWizard.open(window, requirement, null);
		return null;
	}

	private static Optional<Requirement> edited(IWorkbenchWindow window) {
		EObject element = window.getActivePage().getActiveEditor() instanceof ElementEditor editor ? editor.element() : null;
		return element instanceof Requirement requirement ? Optional.of(requirement) : Optional.empty();
	}
}
