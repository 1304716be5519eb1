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
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.explorer.ElementNode;
import org.orodha.ui.internal.explorer.Selected;

/** Changes the elements that are selected in the explorer, of one catalogue. */
abstract class RefactorHandler extends AbstractHandler {

	/** Whether it can be done with these elements. */
	abstract boolean fits(List<IdentifiedElement> elements);

	/** The dialog that does it. */
	abstract Window dialog(Shell shell, OpenCatalogue catalogue, List<IdentifiedElement> elements);

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(context != null && !nodes(HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME)).isEmpty());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<ElementNode> nodes = nodes(HandlerUtil.getCurrentSelection(event));
		if (!nodes.isEmpty())
			dialog(HandlerUtil.getActiveShell(event), nodes.get(0).catalogue(), elements(nodes)).open();
		return null;
	}

	private List<ElementNode> nodes(Object selection) {
		List<ElementNode> nodes = selection instanceof ISelection selected ? Selected.elements(selected) : List.of();
		boolean possible = nodes.stream().map(ElementNode::catalogue).distinct().count() == 1
				&& nodes.stream().noneMatch(node -> node.element().eClass() == Literals.CATALOGUE) && fits(elements(nodes));
		return possible ? nodes : List.of();
	}

	private static List<IdentifiedElement> elements(List<ElementNode> nodes) {
		return nodes.stream().map(ElementNode::element).distinct().toList();
	}
}
