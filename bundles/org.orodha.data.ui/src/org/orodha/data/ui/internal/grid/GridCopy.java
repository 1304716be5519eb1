// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.grid;

import java.util.stream.Collectors;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Copies what the user is at. */
final class GridCopy {

	private GridCopy() {
	}

	/** Copies the value of the cell. */
	static void cell(DataGrid grid) {
		grid.cell().ifPresent(cell -> put(grid, cell.value()));
	}

	/** Copies the row as it was sent, with tabs between the cells. */
	static void row(DataGrid grid) {
		grid.row().ifPresent(row -> put(grid, row.cells().stream().map(value -> value.replaceAll("[\\t\\r\\n]+", " "))
				.collect(Collectors.joining("\t"))));
	}

	private static void put(DataGrid grid, String text) {
		if (text.isEmpty())
			return;
		Clipboard clipboard = new Clipboard(grid.getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
