// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.window.Window;
import org.orodha.core.internal.grid.Cells;
import org.orodha.core.internal.grid.Paste;
import org.orodha.core.internal.grid.TabbedText;
import org.orodha.core.text.Labels;
import org.orodha.ui.internal.text.ClipboardText;
import org.orodha.ui.internal.text.UiText;

/** Exchanges blocks of cells with spreadsheets. */
final class GridClipboard {

	private final Grid grid;

	GridClipboard(Grid grid) {
		this.grid = grid;
	}

	/** Copies the cells that are chosen; whole rows with a row of headings, so that they find their columns wherever they go. */
	void copy() {
		List<EStructuralFeature> columns = grid.chosenColumns();
		List<List<String>> block = new ArrayList<>();
		if (grid.range().whole())
			block.add(columns.stream().map(feature -> Labels.of(feature)).toList());
		for (EObject row : grid.chosenRows())
			block.add(columns.stream().map(column -> grid.text().copied(row, column)).toList());
		ClipboardText.put(block.size() == 1 && columns.size() == 1 ? block.get(0).get(0) : TabbedText.write(block));
	}

	/** Copies the cells, and empties them. */
	void cut() {
		copy();
		grid.changes().clear(grid.chosenRows(), grid.chosenColumns());
	}

	/** Pastes at the cursor; what cannot all be placed is shown first. */
	void paste() {
		String text = ClipboardText.get();
		if (text.isEmpty() || !grid.editing().commit())
			return;
		CellRange at = grid.range().isNone() ? CellRange.at(0, 0) : grid.range();
		Paste paste = Paste.of(new Paste.Target(grid.context().catalogue().catalogue(), grid.source(), grid.rows().view(),
				grid.shown(), Cells.changeable(grid.kind()), grid.text().language()), at.top(), at.left(), repeated(text, at));
		boolean placed = paste.cells().stream().allMatch(Paste.Cell::isPlaced);
		if (placed || new PastePreview(grid.table().getShell(), grid.context().catalogue(), paste).open() == Window.OK) {
			if (grid.changes().paste(paste))
				grid.tell(UiText.text("grid.pasted", paste.cells().stream().filter(Paste.Cell::isPlaced).count(), paste.added().size()));
		}
	}

	/** One row of cells fills all rows that are chosen, one cell all columns. */
	private String repeated(String text, CellRange at) {
		List<List<String>> block = TabbedText.read(text);
		int rows = at.bottom() - at.top() + 1;
		int columns = grid.chosenColumns().size();
		if (at.whole() || block.size() != 1 || rows == 1 && columns == 1)
			return text;
		List<String> line = block.get(0).size() == 1 ? Collections.nCopies(columns, block.get(0).get(0)) : block.get(0);
		return TabbedText.write(Collections.nCopies(rows, line));
	}
}
