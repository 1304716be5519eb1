// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Leads to the field in the toolbar; where that is hidden, to the view. */
public final class SearchHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var box = SearchBox.of(window);
		if (box.isPresent())
			box.get().focus();
		else
			try {
				window.getActivePage().showView(SearchView.ID);
			} catch (PartInitException failure) {
				throw new ExecutionException(failure.getMessage(), failure);
			}
		return null;
	}
}
