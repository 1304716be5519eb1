// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.declare;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.model.Dataset;
import org.orodha.ui.internal.explorer.Selected;

/** Opens the wizard that makes a plug-in for files of the dataset that is selected. */
public final class DeclareHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Selected.orEdited(event.getApplicationContext()).filter(Dataset.class::isInstance).map(Dataset.class::cast)
				.ifPresent(dataset -> DeclareWizard.open(window, dataset));
		return null;
	}
}
