// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.handlers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.explorer.ElementNode;
import org.orodha.ui.internal.explorer.Selected;

/** Changes the elements that are selected in the explorer, of one catalogue, or else the one in the active editor. */
abstract class RefactorHandler extends AbstractHandler {

	/** Whether it can be done with these elements. */
	abstract boolean fits(List<IdentifiedElement> elements);

	/** The dialog that does it. */
	abstract Window dialog(Shell shell, OpenCatalogue catalogue, List<IdentifiedElement> elements);

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(!elements(context).isEmpty());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<IdentifiedElement> elements = elements(event.getApplicationContext());
		if (!elements.isEmpty())
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(CatalogueService.class).find(elements.getFirst())
					.ifPresent(catalogue -> dialog(HandlerUtil.getActiveShell(event), catalogue, elements).open());
		return null;
	}

	/** Those that it can be done with; empty where it cannot. */
	private List<IdentifiedElement> elements(Object context) {
		Object selection = context == null ? null : HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
		List<ElementNode> nodes = selection instanceof ISelection selected ? Selected.elements(selected) : List.of();
		List<IdentifiedElement> elements = nodes.isEmpty()
				? Selected.orEdited(context).filter(IdentifiedElement.class::isInstance).map(IdentifiedElement.class::cast).stream().toList()
				: nodes.stream().map(ElementNode::element).distinct().toList();
		boolean possible = !elements.isEmpty() && nodes.stream().map(ElementNode::catalogue).distinct().count() <= 1
				&& elements.stream().noneMatch(element -> element.eClass() == Literals.CATALOGUE) && fits(elements);
		return possible ? elements : List.of();
	}
}
