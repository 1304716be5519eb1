// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.io.IOException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.plugins.SafeMode;

/** Starts Orodha again without the user's plug-ins. */
public final class RestartSafelyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (MessageDialog.open(MessageDialog.QUESTION, HandlerUtil.getActiveShell(event), ManagerText.text("safe.restart.title"),
				ManagerText.text("safe.restart.question"), 0, ManagerText.text("restart"), ManagerText.text("cancel")) != 0)
			return null;
		try {
			SafeMode.ofUser().wantNext();
		} catch (IOException unwritable) {
			throw new ExecutionException(unwritable.getMessage(), unwritable);
		}
		PlatformUI.getWorkbench().restart();
		return null;
	}
}
