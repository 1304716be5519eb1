// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.transmit;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.model.Requirement;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.explorer.Selected;

/** Asks what of the table of the requirement that is selected or edited was sent to the framework. */
public final class TransmissionHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(context != null && requirement(context).isPresent());
	}

	private static Optional<Requirement> requirement(Object context) {
		Optional<Requirement> selected = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME) instanceof ISelection selection
				? Selected.elements(selection).stream().map(node -> node.element()).filter(Requirement.class::isInstance)
						.map(Requirement.class::cast).findFirst()
				: Optional.empty();
		return selected.or(() -> HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof ElementEditor editor
				&& editor.element() instanceof Requirement requirement ? Optional.of(requirement) : Optional.empty());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		requirement(event.getApplicationContext()).ifPresent(requirement -> window.getService(CatalogueService.class).find(requirement)
				.ifPresent(catalogue -> new TransmissionDialog(window.getShell(), catalogue, requirement, null).open()));
		return null;
	}
}
