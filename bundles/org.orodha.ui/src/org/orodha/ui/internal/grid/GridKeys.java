// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.grid;

import java.util.IntSummaryStatistics;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.internal.form.Deleting;
import org.orodha.ui.internal.text.UiText;

/** The keyboard of the grid, which is that of a spreadsheet. */
final class GridKeys {

	private final Grid grid;
	private final Table table;
	/** The column at which a row was begun that is filled with the tabulator; -1 where it is not. */
	private int begun = -1;

	GridKeys(Grid grid) {
		this.grid = grid;
		table = grid.table();
		table.addListener(SWT.KeyDown, event -> {
			if (event.doit)
				event.doit = !pressed(event);
		});
		table.addListener(SWT.Traverse, this::traverse);
		table.addListener(SWT.FocusIn, event -> {
			if (grid.range().isNone())
				grid.go(0, 0, false);
		});
		grid.editing().onLeave(this::leave);
	}

	private void traverse(Event event) {
		boolean back = event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
		if (!back && event.detail != SWT.TRAVERSE_TAB_NEXT || (event.stateMask & SWT.MOD1) != 0 || isEnd(back))
			return;
		leave(back ? SWT.TRAVERSE_TAB_PREVIOUS : SWT.TRAVERSE_TAB_NEXT);
		event.detail = SWT.TRAVERSE_NONE;
		event.doit = true;
	}

	private boolean isEnd(boolean back) {
		CellRange at = grid.range();
		return back ? at.row() <= 0 && at.column() <= 0 : at.row() == table.getItemCount() - 1 && at.column() == grid.shown().size() - 1;
	}

	/** Goes on from a cell: by the tabulator to the next one, by Enter to the next row. */
	private void leave(int detail) {
		CellRange at = grid.range();
		int columns = grid.shown().size();
		switch (detail) {
		case SWT.TRAVERSE_TAB_NEXT -> {
			int from = begun < 0 ? at.column() : begun;
			boolean wraps = at.column() == columns - 1;
			grid.go(wraps ? at.row() + 1 : at.row(), wraps ? 0 : at.column() + 1, false);
			begun = wraps ? 0 : from;
		}
		case SWT.TRAVERSE_TAB_PREVIOUS -> {
			boolean wraps = at.column() == 0 && at.row() > 0;
			grid.go(wraps ? at.row() - 1 : at.row(), wraps ? columns - 1 : at.column() - 1, false);
		}
		default -> {
			grid.go(at.row() + 1, begun < 0 ? at.column() : begun, false);
			begun = -1;
		}
		}
	}

	private boolean pressed(Event event) {
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		boolean shift = (event.stateMask & SWT.MOD2) != 0;
		boolean alt = (event.stateMask & SWT.MOD3) != 0;
		if (control)
			return withControl(event, shift);
		if (alt)
			return switch (event.keyCode) {
			case SWT.ARROW_UP -> move(-1);
			case SWT.ARROW_DOWN -> move(1);
			default -> false;
			};
		return navigate(event, shift) || act(event, shift);
	}

	private boolean navigate(Event event, boolean shift) {
		CellRange at = grid.range();
		int page = Math.max(1, table.getClientArea().height / Math.max(1, table.getItemHeight()) - 2);
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> grid.go(at.row() + 1, at.column(), shift);
		case SWT.ARROW_UP -> grid.go(at.row() - 1, at.column(), shift);
		case SWT.ARROW_LEFT -> grid.go(at.row(), at.column() - 1, shift);
		case SWT.ARROW_RIGHT -> grid.go(at.row(), at.column() + 1, shift);
		case SWT.PAGE_DOWN -> grid.go(at.row() + page, at.column(), shift);
		case SWT.PAGE_UP -> grid.go(at.row() - page, at.column(), shift);
		case SWT.HOME -> grid.go(at.row(), 0, shift);
		case SWT.END -> grid.go(at.row(), grid.shown().size() - 1, shift);
		default -> {
			return false;
		}
		}
		begun = -1;
		return true;
	}

	private boolean act(Event event, boolean shift) {
		switch (event.keyCode) {
		case SWT.F2 -> grid.editing().begin(null);
		case SWT.CR, SWT.KEYPAD_CR -> enter();
		case SWT.DEL -> delete();
		case SWT.BS -> grid.editing().begin("");
		case SWT.INSERT -> grid.go(table.getItemCount() - 1, 0, false);
		case SWT.F3 -> open();
		default -> {
			return event.character == ' ' && shift ? wholeRow() : event.character == ' ' && grid.editing().toggle() || type(event.character);
		}
		}
		return true;
	}

	/** In a cell Enter goes on, as in a spreadsheet; a whole row that is chosen is opened, as in a list. */
	private void enter() {
		EObject row = grid.row(grid.range().row());
		if (grid.range().whole() && row != null && grid.opensRows())
			grid.openRow(row);
		else
			leave(SWT.TRAVERSE_RETURN);
	}

	private boolean wholeRow() {
		grid.select(CellRange.rows(grid.range().anchorRow(), grid.range().row()));
		return true;
	}

	private boolean type(char character) {
		if (character < ' ' || character == SWT.DEL)
			return false;
		grid.editing().begin(String.valueOf(character));
		return true;
	}

	private boolean withControl(Event event, boolean shift) {
		int last = table.getItemCount() - 1;
		CellRange at = grid.range();
		switch (event.keyCode) {
		case SWT.HOME -> grid.go(0, 0, shift);
		case SWT.END -> grid.go(last, grid.shown().size() - 1, shift);
		case SWT.ARROW_DOWN -> grid.go(last, at.column(), shift);
		case SWT.ARROW_UP -> grid.go(0, at.column(), shift);
		case SWT.ARROW_LEFT -> grid.go(at.row(), 0, shift);
		case SWT.ARROW_RIGHT -> grid.go(at.row(), grid.shown().size() - 1, shift);
		case 'd' -> fillOrDuplicate(shift);
		case 'c' -> new GridClipboard(grid).copy();
		case 'x' -> new GridClipboard(grid).cut();
		case 'v' -> new GridClipboard(grid).paste();
		case 'a' -> all();
		default -> {
			return false;
		}
		}
		return true;
	}

	/** Chooses all rows. */
	void all() {
		if (!grid.rows().view().isEmpty())
			grid.select(CellRange.rows(0, grid.rows().view().size() - 1));
	}

	/** Opens the element that the cell refers to; else the row's, where rows are opened. */
	void open() {
		CellRange at = grid.range();
		EObject row = grid.row(at.row());
		if (row == null)
			return;
		if (!at.whole() && row.eGet(grid.feature(at.column())) instanceof EObject target && !target.eIsProxy())
			grid.context().opener().accept(target);
		else
			grid.openRow(row);
	}

	/** Fills the cells below with the first one's values; a single row with those of the row above. */
	void fill() {
		CellRange at = grid.range();
		if (at.isNone())
			return;
		int from = at.top() == at.bottom() ? at.top() - 1 : at.top();
		EObject first = grid.row(from);
		if (first != null)
			grid.changes().fill(first, grid.rows().view().subList(from + 1, Math.min(at.bottom() + 1, grid.rows().view().size())),
					grid.chosenColumns());
	}

	private void fillOrDuplicate(boolean duplicating) {
		if (duplicating)
			duplicate();
		else
			fill();
	}

	/** Copies the rows that are chosen, and chooses the copies. */
	void duplicate() {
		List<IdentifiedElement> made = grid.changes().duplicate(grid.chosenRows());
		if (made.isEmpty())
			return;
		grid.refresh();
		List<EObject> rows = grid.rows().view();
		IntSummaryStatistics places = made.stream().mapToInt(rows::indexOf).filter(place -> place >= 0).summaryStatistics();
		if (places.getCount() > 0)
			grid.select(CellRange.rows(places.getMin(), places.getMax()));
	}

	/** Empties the cells that are chosen; deletes the rows where whole rows are. */
	void delete() {
		if (grid.range().whole())
			Deleting.delete(table.getShell(), grid.context().catalogue(), grid.chosenRows());
		else
			grid.changes().clear(grid.chosenRows(), grid.chosenColumns());
	}

	/** Moves the row up or down. */
	boolean move(int by) {
		if (!grid.isOrdered())
			return false;
		EObject row = grid.row(grid.range().row());
		int to = grid.range().row() + by;
		if (!grid.rows().isInOrder())
			grid.tell(UiText.text("grid.moveSorted"));
		else if (row != null && to >= 0 && to < grid.rows().view().size())
			grid.changes().move(row, to);
		return true;
	}
}
