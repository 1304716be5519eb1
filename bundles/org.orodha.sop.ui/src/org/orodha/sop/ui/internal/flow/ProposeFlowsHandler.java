// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.flow;

import java.time.LocalDate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.core.text.Messages;
import org.orodha.sop.flow.FlowProposals;
import org.orodha.ui.internal.explorer.Selected;
import org.orodha.ui.internal.wizards.ProposalWizard;

/** Opens the wizard that proposes flows from steps, instruments and requirements. */
public final class ProposeFlowsHandler extends AbstractHandler {

	private static final Messages MESSAGES = Messages.of(ProposeFlowsHandler.class);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IStructuredSelection selection = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection chosen ? chosen
				: StructuredSelection.EMPTY;
		Selected.catalogue(window, selection).ifPresent(catalogue -> new ProposalWizard(catalogue, MESSAGES.text("propose.title"),
				read -> FlowProposals.propose(read, LocalDate.now())).open(window));
		return null;
	}
}
