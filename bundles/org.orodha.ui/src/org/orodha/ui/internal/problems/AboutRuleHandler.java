// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.problems;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the help about the rule of the problem that is selected. */
public final class AboutRuleHandler extends AbstractHandler {

	private final RuleHelp help = new RuleHelp();

	@Override
	public Object execute(ExecutionEvent event) {
		IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
		IMarker problem = Adapters.adapt(selection.getFirstElement(), IMarker.class);
		if (problem != null && help.hasHelpContextForMarker(problem))
			PlatformUI.getWorkbench().getHelpSystem().displayHelp(help.getHelpContextForMarker(problem));
		return null;
	}
}
