// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.data;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.core.table.TableDialectHints;
import org.orodha.data.ui.internal.profile.ProfileView;

/** Asks for a table file and shows its rows, or its profile. */
public final class OpenTableHandler extends AbstractHandler {

	private static final String PROFILE = "org.orodha.data.ui.profileFile";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		List<Path> files = TableFiles.ask(window.getShell(), SWT.NONE, DataText.text("table.choose"));
		if (files.isEmpty())
			return null;
		try {
			if (PROFILE.equals(event.getCommand().getId()))
				ProfileView.open(window.getActivePage(), files.get(0), TableDialectHints.NONE);
			else
				TableEditor.open(window.getActivePage(), files.get(0));
		} catch (PartInitException failure) {
			throw new ExecutionException(failure.getMessage(), failure);
		}
		return null;
	}
}
