// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.util.Optional;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Tells in the line below the window what was done. */
final class StatusLine {

	private StatusLine() {
	}

	/** Shows a text in the line of the active editor; it goes with what is shown there next. */
	static void say(String text) {
		line().ifPresent(line -> line.setMessage(text));
	}

	private static Optional<IStatusLineManager> line() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage)
				.map(IWorkbenchPage::getActiveEditor).map(IEditorPart::getEditorSite)
				.map(site -> site.getActionBars().getStatusLineManager());
	}
}
