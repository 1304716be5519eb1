// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.documents;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.internal.explorer.Selected;

/** Opens the wizard that writes a document, about the element that is selected or edited. */
public final class DocumentHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IdentifiedElement subject = Selected.orEdited(event.getApplicationContext()).filter(IdentifiedElement.class::isInstance)
				.map(IdentifiedElement.class::cast).orElse(null);
		Selected.catalogue(window, HandlerUtil.getCurrentSelection(event))
				.ifPresent(catalogue -> new WizardDialog(window.getShell(), new DocumentWizard(catalogue, subject)).open());
		return null;
	}
}
