// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.handlers;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.internal.text.UiText;

/** Shows a catalogue that exists already. */
public final class OpenCatalogueHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(UiText.text("openCatalogue.title"));
		dialog.setMessage(UiText.text("openCatalogue.message"));
		String folder = dialog.open();
		if (folder != null) {
			CatalogueService catalogues = window.getService(CatalogueService.class);
			Job job = Job.create(UiText.text("open.job", folder),
					(ICoreRunnable) monitor -> catalogues.show(Path.of(folder), monitor));
			job.setUser(true);
			job.schedule();
		}
		return null;
	}
}
