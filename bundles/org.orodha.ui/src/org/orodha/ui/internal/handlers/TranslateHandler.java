// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.ui.internal.explorer.Selected;
import org.orodha.ui.internal.translation.TranslationView;

/** Shows the texts of the catalogue that are to be translated. */
public final class TranslateHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		try {
			if (window.getActivePage().showView(TranslationView.ID) instanceof TranslationView view)
				Selected.catalogue(window, HandlerUtil.getCurrentSelection(event)).ifPresent(view::show);
		} catch (PartInitException failure) {
			throw new ExecutionException(failure.getMessage(), failure);
		}
		return null;
	}
}
