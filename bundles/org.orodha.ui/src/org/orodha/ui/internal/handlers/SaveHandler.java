// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.handlers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.CatalogueSaver;
import org.orodha.ui.internal.explorer.Selected;

/** Saves the catalogue that the selection or the active editor is about; where that has no changes, all that have. */
public final class SaveHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Selected.catalogue(HandlerUtil.getActiveWorkbenchWindowChecked(event), HandlerUtil.getCurrentSelection(event))
				.filter(SaveHandler::isDirty).map(List::of).orElseGet(SaveHandler::unsaved).forEach(CatalogueSaver::saveOrTell);
		return null;
	}

	private static boolean isDirty(OpenCatalogue catalogue) {
		return catalogue.catalogue().isDirty();
	}

	private static List<OpenCatalogue> unsaved() {
		return PlatformUI.getWorkbench().getService(CatalogueService.class).all().stream().filter(SaveHandler::isDirty).toList();
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(!unsaved().isEmpty());
	}
}
