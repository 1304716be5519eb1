// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * The cell that the user is at.
 *
 * @param row    from 0, in the whole table
 * @param column from 0, without the column of the lines
 */
record GridCursor(long row, int column) {

	/** The cursor in a table of that size. */
	GridCursor within(long rows, int columns) {
		return new GridCursor(Math.max(0, Math.min(row, rows - 1)), Math.max(0, Math.min(column, columns - 1)));
	}

	/** Draws a frame around the cell: the table itself selects rows only. */
	void paint(Event event, Window window) {
		TableItem item = (TableItem) event.item;
		Table table = item.getParent();
		if (event.index != column + 1 || !window.holds(row) || table.indexOf(item) != row - window.first())
			return;
		Rectangle cell = item.getBounds(event.index);
		event.gc.setForeground(table.getDisplay()
				.getSystemColor((event.detail & SWT.SELECTED) != 0 ? SWT.COLOR_LIST_SELECTION_TEXT : SWT.COLOR_LIST_FOREGROUND));
		event.gc.setLineWidth(2);
		event.gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 3, cell.height - 3);
	}
}
