// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.copying;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.core.copying.Copyable;
import org.orodha.core.copying.Copying;
import org.orodha.core.copying.Duplicate;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.explorer.ElementNode;
import org.orodha.ui.internal.explorer.ExplorerView;

/** Copies the selected elements, or the one in the active editor, beside themselves, and opens the copy. */
public final class DuplicateHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(context != null && !elements(context).isEmpty());
	}

	private static List<IdentifiedElement> elements(Object context) {
		if (HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME) instanceof ElementEditor editor)
			return editor.element() instanceof IdentifiedElement element && Copyable.is(element) ? List.of(element) : List.of();
		return ChosenElements.in(HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME)).stream()
				.map(ElementNode::element).distinct().toList();
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		List<IdentifiedElement> elements = elements(event.getApplicationContext());
		OpenCatalogue catalogue = elements.isEmpty() ? null
				: window.getService(CatalogueService.class).find(elements.get(0)).orElse(null);
		if (catalogue == null)
			return null;
		Copying copying = Duplicate.of(catalogue.catalogue(), elements);
		catalogue.execute(copying.command());
		Editors.show(window.getActivePage(), copying.made().get(0));
		ExplorerView.select(window.getActivePage(), catalogue, copying.made());
		return null;
	}
}
