// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.orodha.ui.internal.text.Tint;
import org.orodha.ui.internal.text.UiText;

/** Shows which cells are chosen, where the table itself would show rows only, and what to do where there is nothing yet. */
final class GridPainting {

	private static final int MARGIN = 12;

	private final Grid grid;
	private final Table table;
	private final Tint tint;

	GridPainting(Grid grid) {
		this.grid = grid;
		table = grid.table();
		tint = new Tint(table);
		table.addListener(SWT.EraseItem, this::erase);
		table.addListener(SWT.PaintItem, this::frame);
		table.addListener(SWT.Paint, this::hint);
	}

	private void erase(Event event) {
		int row = table.indexOf((TableItem) event.item);
		int column = grid.position(event.index);
		boolean chosen = column >= 0 && grid.range().contains(row, column);
		if (chosen || (event.detail & SWT.SELECTED) != 0) {
			event.gc.setBackground(chosen ? tint.color() : table.getBackground());
			event.gc.fillRectangle(event.x, event.y, event.width, event.height);
			event.gc.setForeground(table.getForeground());
		}
		event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOCUSED | SWT.BACKGROUND);
	}

	private void frame(Event event) {
		CellRange range = grid.range();
		if (range.isNone() || range.whole() || grid.position(event.index) != range.column()
				|| table.indexOf((TableItem) event.item) != range.row())
			return;
		Rectangle cell = ((TableItem) event.item).getBounds(event.index);
		event.gc.setForeground(table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		event.gc.setLineWidth(2);
		event.gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 2, cell.height - 2);
	}

	private void hint(Event event) {
		if (grid.source() == null || !grid.rows().all().isEmpty())
			return;
		event.gc.setForeground(table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		event.gc.drawText(UiText.text(grid.takesRows() ? "grid.empty" : "grid.emptyFixed", grid.name()), MARGIN, table.getHeaderHeight() / 4 + 2 * table.getItemHeight(), true);
	}
}
