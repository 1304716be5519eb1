// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.raci;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.orodha.ui.internal.text.Tint;

/** The cell of the matrix that keys act on, framed where the table itself would show its row only. */
final class RaciCursor {

	private final RaciTable matrix;
	private final Table table;
	private final Tint tint;
	private int row = -1;
	private int column = -1;

	RaciCursor(RaciTable matrix) {
		this.matrix = matrix;
		table = matrix.control();
		tint = new Tint(table);
		table.addListener(SWT.EraseItem, this::erase);
		table.addListener(SWT.PaintItem, this::frame);
		table.addListener(SWT.MouseDown, event -> {
			Point cell = matrix.cell(event.x, event.y);
			if (cell != null)
				go(cell.y, Math.max(0, cell.x));
		});
		table.addListener(SWT.Selection, event -> {
			if (table.getSelectionIndex() >= 0 && table.getSelectionIndex() != row)
				go(table.getSelectionIndex(), Math.max(0, column));
		});
	}

	private void erase(Event event) {
		if (table.indexOf((TableItem) event.item) == row) {
			event.gc.setBackground(tint.color());
			event.gc.fillRectangle(event.x, event.y, event.width, event.height);
			event.gc.setForeground(table.getForeground());
		}
		event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOCUSED | SWT.BACKGROUND);
	}

	private void frame(Event event) {
		if (event.index != matrix.first() + column || table.indexOf((TableItem) event.item) != row)
			return;
		Rectangle cell = ((TableItem) event.item).getBounds(event.index);
		event.gc.setForeground(table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		event.gc.setLineWidth(2);
		event.gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 3, cell.height - 3);
	}

	/** Chooses a cell and shows it. */
	void go(int toRow, int toColumn) {
		row = Math.max(-1, Math.min(toRow, matrix.rowCount() - 1));
		column = Math.max(-1, Math.min(toColumn, matrix.roleCount() - 1));
		if (row >= 0) {
			table.setSelection(row);
			table.showItem(table.getItem(row));
			if (column >= 0)
				table.showColumn(table.getColumn(matrix.first() + column));
		}
		table.redraw();
		matrix.tell();
	}

	int row() {
		return row;
	}

	int column() {
		return column;
	}
}
