// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Where plug-ins were had from, the last first, and asking for another place. */
final class Sources {

	private static final String SOURCES = "sources";
	private static final int REMEMBERED = 10;

	private Sources() {
	}

	static List<String> remembered() {
		String[] sources = ListPage.settings().getArray(SOURCES);
		return sources == null ? List.of() : Arrays.asList(sources);
	}

	static void remember(String source) {
		List<String> sources = new ArrayList<>(remembered());
		sources.remove(source);
		sources.addFirst(source);
		IDialogSettings settings = ListPage.settings();
		settings.put(SOURCES, sources.stream().limit(REMEMBERED).toArray(String[]::new));
	}

	/** Asks for a jar or zip. */
	static Optional<String> file(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
		dialog.setText(ManagerText.text("source.file"));
		dialog.setFilterExtensions(new String[] { "*.jar;*.zip", "*" });
		return Optional.ofNullable(dialog.open());
	}

	/** Asks for a folder. */
	static Optional<String> folder(Shell shell) {
		DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SHEET);
		dialog.setText(ManagerText.text("source.folder"));
		return Optional.ofNullable(dialog.open());
	}
}
