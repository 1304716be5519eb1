// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.frame;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.orodha.core.picture.Picture.Kind;
import org.orodha.ui.internal.text.Tint;

/** The cell of a table that keys act on, framed where the table itself would show its row only. */
final class SheetCursor {

	private final SheetTable sheet;
	private final Table table;
	private final Tint tint;
	private int line;
	private int column;

	SheetCursor(SheetTable sheet) {
		this.sheet = sheet;
		table = sheet.control();
		tint = new Tint(table);
		table.addListener(SWT.EraseItem, this::erase);
		table.addListener(SWT.PaintItem, this::frame);
		table.addListener(SWT.MouseDown, event -> {
			Point cell = at(event.x, event.y);
			if (cell != null)
				go(cell.y, cell.x);
		});
		table.addListener(SWT.Selection, event -> {
			if (table.getSelectionIndex() >= 0 && table.getSelectionIndex() != line)
				go(table.getSelectionIndex(), column);
		});
		table.addListener(SWT.KeyDown, event -> {
			if (event.doit && (event.stateMask & (SWT.MOD1 | SWT.MOD2 | SWT.MOD3)) == 0)
				event.doit = !pressed(event.keyCode);
		});
	}

	private boolean pressed(int key) {
		switch (key) {
		case SWT.ARROW_DOWN -> go(line + 1, column);
		case SWT.ARROW_UP -> go(Math.max(0, line - 1), column);
		case SWT.ARROW_RIGHT -> go(line, column + 1);
		case SWT.ARROW_LEFT -> go(line, Math.max(0, column - 1));
		case SWT.HOME -> go(line, 0);
		case SWT.END -> go(line, table.getColumnCount() - 1);
		default -> {
			return false;
		}
		}
		return true;
	}

	/** In the row that is chosen, the colour of what is chosen is in the first cell only, so that nobody takes it for a judgement. */
	private void erase(Event event) {
		int at = table.indexOf((TableItem) event.item);
		if (at == line && sheet.kind(at, event.index) == Kind.PLAIN) {
			event.gc.setBackground(event.index == 0 ? tint.color() : table.getBackground());
			event.gc.fillRectangle(event.x, event.y, event.width, event.height);
			event.detail &= ~SWT.BACKGROUND;
		}
		event.gc.setForeground(((TableItem) event.item).getForeground(event.index));
		event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOCUSED);
	}

	private void frame(Event event) {
		if (event.index != column || table.indexOf((TableItem) event.item) != line)
			return;
		Rectangle cell = ((TableItem) event.item).getBounds(event.index);
		event.gc.setForeground(table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		event.gc.setLineWidth(2);
		event.gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 3, cell.height - 3);
	}

	/** The column and line at a point; null where there is none. */
	Point at(int x, int y) {
		TableItem item = table.getItem(new Point(Math.max(1, x), y));
		if (item == null)
			return null;
		for (int each = 0; each < table.getColumnCount(); each++) {
			Rectangle bounds = item.getBounds(each);
			if (x >= bounds.x && x < bounds.x + bounds.width)
				return new Point(each, table.indexOf(item));
		}
		return null;
	}

	/** Chooses a cell, the nearest there is, and shows it. */
	void go(int toLine, int toColumn) {
		line = Math.max(0, Math.min(toLine, table.getItemCount() - 1));
		column = Math.max(0, Math.min(toColumn, table.getColumnCount() - 1));
		if (line < table.getItemCount()) {
			table.setSelection(line);
			table.showItem(table.getItem(line));
			if (column < table.getColumnCount())
				table.showColumn(table.getColumn(column));
		}
		table.redraw();
		sheet.chosen();
	}

	int line() {
		return line;
	}

	int column() {
		return column;
	}
}
