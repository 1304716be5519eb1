// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.handlers;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.model.Procedure;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.explorer.ElementNode;
import org.orodha.ui.internal.form.StatusDialog;

/** Leads the procedure that is selected, or else the one in the active editor, on its way to adoption. */
public final class StatusHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(procedure(context).isPresent());
	}

	private static Optional<Procedure> procedure(Object context) {
		if (context == null)
			return Optional.empty();
		Object selection = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
		Object selected = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		if (selected instanceof ElementNode node && node.element() instanceof Procedure procedure)
			return Optional.of(procedure);
		return HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof ElementEditor editor
				&& editor.element() instanceof Procedure procedure ? Optional.of(procedure) : Optional.empty();
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		procedure(event.getApplicationContext()).ifPresent(procedure -> window.getService(CatalogueService.class).find(procedure)
				.ifPresent(catalogue -> new StatusDialog(window.getShell(), catalogue, procedure).open()));
		return null;
	}
}
