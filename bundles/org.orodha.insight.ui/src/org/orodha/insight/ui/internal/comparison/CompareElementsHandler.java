// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.comparison;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.core.text.Labels;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.explorer.ElementNode;
import org.orodha.ui.internal.explorer.Selected;

/** Compares the two elements that are selected with each other. */
public final class CompareElementsHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(!two(HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME)).isEmpty());
	}

	/** Two different elements of one kind and one catalogue; empty where that is not what is selected. */
	private static List<ElementNode> two(Object selection) {
		List<ElementNode> nodes = selection instanceof ISelection selected ? Selected.elements(selected) : List.of();
		return nodes.size() == 2 && nodes.get(0).element() != nodes.get(1).element() && nodes.get(0).catalogue() == nodes.get(1).catalogue()
				&& nodes.get(0).element().eClass() == nodes.get(1).element().eClass() ? nodes : List.of();
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<ElementNode> nodes = two(HandlerUtil.getCurrentSelection(event));
		if (nodes.isEmpty())
			return null;
		OpenCatalogue catalogue = nodes.get(0).catalogue();
		Comparing.show(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), catalogue,
				new Other.Elements(Labels.id(nodes.get(0).element()), Labels.id(nodes.get(1).element()),
						ComparisonText.text("other.elements", nodes.get(0).label(), nodes.get(1).label())));
		return null;
	}
}
