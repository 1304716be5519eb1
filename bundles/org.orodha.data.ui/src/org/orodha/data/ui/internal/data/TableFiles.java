// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.data;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.orodha.ui.internal.preferences.Remembered;

/** Asks for table files, and begins in the folder where the last ones were. */
public final class TableFiles {

	private static final String[] ENDINGS = { "*.csv;*.tsv;*.tab;*.txt;*.xlsx;*.gz;*.zip", "*" };
	private static final String FOLDER = "folder";

	private TableFiles() {
	}

	/**
	 * Asks for files.
	 *
	 * @param style SWT.MULTI for several, else SWT.NONE
	 * @return none where the user gave up
	 */
	public static List<Path> ask(Shell shell, int style, String title) {
		IDialogSettings settings = Remembered.of(TableFiles.class, "tables");
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET | style);
		dialog.setText(title);
		dialog.setFilterExtensions(ENDINGS);
		dialog.setFilterNames(new String[] { DataText.text("files.tables"), DataText.text("files.all") });
		dialog.setFilterPath(settings.get(FOLDER));
		if (dialog.open() == null)
			return List.of();
		settings.put(FOLDER, dialog.getFilterPath());
		return Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
	}
}
