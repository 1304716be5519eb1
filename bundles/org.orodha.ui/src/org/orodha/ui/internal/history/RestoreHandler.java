// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.history;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.explorer.Selected;
import org.orodha.ui.internal.text.UiText;

/** Offers to restore elements of the catalogue that were deleted. */
public final class RestoreHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<OpenCatalogue> catalogue = Selected.catalogue(window, HandlerUtil.getCurrentSelection(event));
		if (catalogue.isPresent())
			show(window, catalogue.get());
		return null;
	}

	private static void show(IWorkbenchWindow window, OpenCatalogue catalogue) throws ExecutionException {
		try {
			List<DeletedElement> deleted = DeletedElement.of(catalogue);
			if (deleted.isEmpty())
				MessageDialog.openInformation(window.getShell(), UiText.text("restore.title"),
						UiText.text("restore.none", catalogue.title()));
			else
				new RestoreDialog(window.getShell(), catalogue, deleted).open();
		} catch (InvocationTargetException failure) {
			throw new ExecutionException(failure.getCause().getMessage(), failure.getCause());
		} catch (InterruptedException givenUp) {
			return;
		}
	}
}
