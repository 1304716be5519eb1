// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.history;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.explorer.Selected;
import org.orodha.ui.internal.text.UiText;

/** Shows the earlier states of the selected element, or else of the one in the active editor; a part is in those of its whole. */
public final class HistoryHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(element(context).isPresent());
	}

	private static Optional<EObject> element(Object context) {
		return Selected.orEdited(context).map(EcoreUtil::getRootContainer);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<EObject> element = element(event.getApplicationContext());
		Optional<OpenCatalogue> catalogue = element.flatMap(shown -> window.getService(CatalogueService.class).find(shown));
		if (catalogue.isPresent())
			show(window, catalogue.get(), element.get());
		return null;
	}

	private static void show(IWorkbenchWindow window, OpenCatalogue catalogue, EObject element) throws ExecutionException {
		try {
			Optional<IFile> file = catalogue.fileOf(element);
			List<PastState> states = file.isEmpty() ? List.of() : PastState.of(file.get());
			if (states.isEmpty())
				MessageDialog.openInformation(window.getShell(), UiText.text("history.title"),
						UiText.text("history.none", catalogue.label(element)));
			else
				new HistoryDialog(window.getShell(), catalogue, element, states).open();
		} catch (InvocationTargetException failure) {
			throw new ExecutionException(failure.getCause().getMessage(), failure.getCause());
		} catch (InterruptedException givenUp) {
			return;
		}
	}
}
