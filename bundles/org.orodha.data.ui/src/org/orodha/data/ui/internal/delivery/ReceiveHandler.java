// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.data.delivery.TriageBoard.Entry;
import org.orodha.model.Dataset;
import org.orodha.ui.internal.explorer.Selected;

/** Opens the wizard that receives a delivery, for the dataset that is selected. */
public final class ReceiveHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		if (selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof Entry entry)
			ReceiveWizard.open(window, entry.dataset(), entry.delivery() == null ? entry.period() : null, List.of());
		else
			ReceiveWizard.open(window, Selected.elements(selection).stream().map(node -> node.element())
					.filter(Dataset.class::isInstance).map(Dataset.class::cast).findFirst().orElse(null), null, List.of());
		return null;
	}
}
