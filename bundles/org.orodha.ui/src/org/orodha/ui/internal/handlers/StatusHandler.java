// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.handlers;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.model.LifecycleElement;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.explorer.ElementNode;
import org.orodha.ui.internal.explorer.Node;
import org.orodha.ui.internal.form.StatusDialog;

/** Leads the element that is selected, or else the one in the active editor, on in its life cycle. */
public final class StatusHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(element(context).isPresent());
	}

	private static Optional<LifecycleElement> element(Object context) {
		if (context == null)
			return Optional.empty();
		Object selection = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
		List<?> selected = selection instanceof IStructuredSelection structured ? structured.toList() : List.of();
		if (selected.stream().anyMatch(Node.class::isInstance))
			return selected.size() == 1 && selected.getFirst() instanceof ElementNode node
					&& node.element() instanceof LifecycleElement element ? Optional.of(element) : Optional.empty();
		return HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof ElementEditor editor
				&& editor.element() instanceof LifecycleElement element ? Optional.of(element) : Optional.empty();
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		element(event.getApplicationContext()).ifPresent(element -> window.getService(CatalogueService.class).find(element)
				.ifPresent(catalogue -> new StatusDialog(window.getShell(), catalogue, element).open()));
		return null;
	}
}
