// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.grid;

import org.eclipse.jface.dialogs.InputDialog;

/** Asks for the row to go to. */
public final class GoToRow {

	private GoToRow() {
	}

	/** Asks for a row of the grid and shows it. */
	public static void ask(DataGrid grid) {
		long rows = grid.size();
		if (rows == 0)
			return;
		InputDialog dialog = new InputDialog(grid.getShell(), GridText.text("grid.goto"),
				GridText.text("grid.goto.message", rows), String.valueOf(grid.cursor().row() + 1),
				input -> number(input, rows) > 0 ? null : GridText.text("grid.goto.wrong", rows));
		if (dialog.open() == InputDialog.OK)
			grid.reveal(number(dialog.getValue(), rows), null);
	}

	/** The row that was typed, with or without marks between groups of digits; 0 where it is none. */
	private static long number(String input, long rows) {
		String digits = input.replaceAll("[\\s.,'\u00a0\u202f]", "");
		if (!digits.matches("[0-9]{1,18}"))
			return 0;
		long number = Long.parseLong(digits);
		return number <= rows ? number : 0;
	}
}
