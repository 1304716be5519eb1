// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.handlers;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.model.LifecycleElement;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.internal.explorer.Selected;
import org.orodha.ui.internal.form.StatusDialog;

/** Leads the element that is selected, or else the one in the active editor, on in its life cycle. */
public final class StatusHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(element(context).isPresent());
	}

	private static Optional<LifecycleElement> element(Object context) {
		return Selected.orEdited(context).filter(LifecycleElement.class::isInstance).map(LifecycleElement.class::cast);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		element(event.getApplicationContext()).ifPresent(element -> window.getService(CatalogueService.class).find(element)
				.ifPresent(catalogue -> new StatusDialog(window.getShell(), catalogue, element).open()));
		return null;
	}
}
