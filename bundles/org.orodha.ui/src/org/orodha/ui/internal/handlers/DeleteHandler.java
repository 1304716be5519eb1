// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.handlers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.explorer.ElementNode;
import org.orodha.ui.internal.explorer.Selected;
import org.orodha.ui.internal.form.Deleting;

/** Deletes the selected elements. */
public final class DeleteHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<ElementNode> nodes = Selected.elements(HandlerUtil.getCurrentSelection(event)).stream()
				.filter(node -> node.element().eClass() != Literals.CATALOGUE).toList();
		if (nodes.isEmpty())
			return null;
		OpenCatalogue catalogue = nodes.get(0).catalogue();
		Deleting.delete(HandlerUtil.getActiveShell(event), catalogue,
				nodes.stream().filter(node -> node.catalogue() == catalogue).map(ElementNode::element).toList());
		return null;
	}
}
