// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the page about plug-ins. */
public final class PluginsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		PluginsEditor.open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
		return null;
	}
}
