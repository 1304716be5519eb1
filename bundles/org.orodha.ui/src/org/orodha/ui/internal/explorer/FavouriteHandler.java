// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.orodha.ui.internal.text.UiText;

/** Puts the selected elements among the favourites, or takes them away where all of them are there. */
public final class FavouriteHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(!elements(HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME)).isEmpty());
	}

	private static List<ElementNode> elements(Object selection) {
		return selection instanceof ISelection selected ? Selected.elements(selected) : List.of();
	}

	private static boolean areFavourites(List<ElementNode> nodes) {
		return !nodes.isEmpty() && nodes.stream().allMatch(node -> Kept.FAVOURITES.of(node.catalogue()).contains(node.element()));
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		List<ElementNode> nodes = elements(HandlerUtil.getCurrentSelection(event));
		boolean remove = areFavourites(nodes);
		for (ElementNode node : nodes)
			if (remove)
				Kept.FAVOURITES.of(node.catalogue()).remove(node.element());
			else
				Kept.FAVOURITES.of(node.catalogue()).add(node.element());
		if (window.getActivePage().findView(ExplorerView.ID) instanceof ExplorerView explorer)
			explorer.rearrange();
		return null;
	}

	@Override
	public void updateElement(UIElement element, Map parameters) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		element.setText(UiText.text(window != null && areFavourites(elements(window.getSelectionService().getSelection()))
				? "explorer.favourite.remove" : "explorer.favourite.add"));
	}
}
