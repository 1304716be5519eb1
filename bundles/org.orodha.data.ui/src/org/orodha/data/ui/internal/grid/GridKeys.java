// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Keys, mouse and wheel of the grid: the native table would stop at the last row that it holds. */
final class GridKeys {

	private static final int WHEEL_ROWS = 3;

	private final DataGrid grid;

	GridKeys(DataGrid grid) {
		this.grid = grid;
	}

	void listenTo(Table table) {
		table.addListener(SWT.KeyDown, event -> event.doit = !pressed(event));
		table.addListener(SWT.MouseDown, this::clicked);
		table.addListener(SWT.MouseDoubleClick, event -> {
			if (event.button == 1)
				grid.edit();
		});
		table.addListener(SWT.MouseVerticalWheel, event -> {
			grid.scroll(event.count > 0 ? -WHEEL_ROWS : WHEEL_ROWS);
			event.doit = false;
		});
		table.addListener(SWT.MouseMove, event -> showTip(table, event));
	}

	private boolean pressed(Event event) {
		if (grid.window().size() == 0)
			return false;
		boolean all = (event.stateMask & SWT.MOD1) != 0;
		GridCursor at = grid.cursor();
		int page = Math.max(1, grid.window().visible() - 1);
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> to(at.row() + 1, at.column());
		case SWT.ARROW_UP -> to(at.row() - 1, at.column());
		case SWT.ARROW_LEFT -> to(at.row(), at.column() - 1);
		case SWT.ARROW_RIGHT -> to(at.row(), at.column() + 1);
		case SWT.PAGE_DOWN -> page(page);
		case SWT.PAGE_UP -> page(-page);
		case SWT.HOME -> to(all ? 0 : at.row(), all ? at.column() : 0);
		case SWT.END -> to(all ? grid.window().size() - 1 : at.row(), all ? at.column() : Integer.MAX_VALUE - 1);
		case SWT.F2, SWT.CR, SWT.KEYPAD_CR -> grid.edit();
		case 'g' -> {
			return all && goTo();
		}
		case 'c' -> {
			return all && copy((event.stateMask & SWT.MOD2) != 0);
		}
		case 'f' -> {
			return all && find();
		}
		case SWT.F8 -> grid.goToFound((event.stateMask & SWT.MOD2) == 0);
		default -> {
			return false;
		}
		}
		return true;
	}

	private void to(long row, int column) {
		grid.moveTo(new GridCursor(row, column));
	}

	private void page(int rows) {
		grid.scroll(rows);
		to(grid.cursor().row() + rows, grid.cursor().column());
	}

	private boolean goTo() {
		GoToRow.ask(grid);
		return true;
	}

	private boolean copy(boolean row) {
		if (row)
			GridCopy.row(grid);
		else
			GridCopy.cell(grid);
		return true;
	}

	private boolean find() {
		grid.askForText();
		return true;
	}

	private void clicked(Event event) {
		GridCursor place = place((Table) event.widget, event);
		if (place != null)
			grid.moveTo(place);
	}

	private void showTip(Table table, Event event) {
		GridCursor place = place(table, event);
		String tip = place == null ? null : grid.tip(place).orElse(null);
		if (tip == null ? table.getToolTipText() != null : !tip.equals(table.getToolTipText()))
			table.setToolTipText(tip);
	}

	private GridCursor place(Table table, Event event) {
		Point point = new Point(event.x, event.y);
		TableItem item = table.getItem(point);
		if (item == null)
			return null;
		for (int column = 1; column < table.getColumnCount(); column++)
			if (item.getBounds(column).contains(point))
				return new GridCursor(grid.window().first() + table.indexOf(item), column - 1);
		return new GridCursor(grid.window().first() + table.indexOf(item), grid.cursor().column());
	}
}
