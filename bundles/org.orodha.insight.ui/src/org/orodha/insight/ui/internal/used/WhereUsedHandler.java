// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.used;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.explorer.Selected;

/** Shows where the selected element, or else the one in the active editor, is used. */
public final class WhereUsedHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(element(context).isPresent());
	}

	private static Optional<IdentifiedElement> element(Object context) {
		return Selected.orEdited(context).filter(IdentifiedElement.class::isInstance).map(IdentifiedElement.class::cast);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<IdentifiedElement> element = element(event.getApplicationContext());
		Optional<OpenCatalogue> catalogue = element.flatMap(shown -> window.getService(CatalogueService.class).find(shown));
		if (catalogue.isEmpty())
			return null;
		try {
			((UsedView) window.getActivePage().showView(UsedView.ID)).show(catalogue.get(), Labels.id(element.get()));
		} catch (PartInitException failure) {
			throw new ExecutionException(failure.getMessage(), failure);
		}
		return null;
	}
}
