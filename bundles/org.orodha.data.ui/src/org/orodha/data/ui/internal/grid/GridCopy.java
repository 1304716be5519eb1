// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.grid;

import java.util.stream.Collectors;

import org.orodha.ui.internal.text.ClipboardText;

/** Copies what the user is at. */
final class GridCopy {

	private GridCopy() {
	}

	/** Copies the value of the cell. */
	static void cell(DataGrid grid) {
		grid.cell().ifPresent(cell -> ClipboardText.put(cell.value()));
	}

	/** Copies the row as it was sent, with tabs between the cells. */
	static void row(DataGrid grid) {
		grid.row().ifPresent(row -> ClipboardText.put(row.cells().stream().map(value -> value.replaceAll("[\\t\\r\\n]+", " "))
				.collect(Collectors.joining("\t"))));
	}
}
