// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.grid;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** The mouse in the grid: a click chooses a cell, at the row's number the row; a double click edits. */
final class GridMouse {

	private final Grid grid;
	private final Table table;
	private boolean pressed;

	GridMouse(Grid grid) {
		this.grid = grid;
		table = grid.table();
		table.addListener(SWT.MouseDown, this::down);
		table.addListener(SWT.MouseUp, event -> pressed = false);
		table.addListener(SWT.MouseMove, this::move);
		table.addListener(SWT.MouseDoubleClick, event -> {
			Point cell = event.button == 1 ? grid.cell(event.x, event.y) : null;
			if (cell != null && grid.row(cell.y) != null && (cell.x < 0 || opensRatherThanEdits(cell)))
				grid.openRow(grid.row(cell.y));
			else if (cell != null && cell.x >= 0 && !grid.editing().toggle())
				grid.editing().begin(null);
		});
		table.addListener(SWT.Selection, event -> chosenByTable());
	}

	private boolean opensRatherThanEdits(Point cell) {
		return grid.opensRows() && !grid.isChangeable(grid.feature(cell.x));
	}

	private void down(Event event) {
		Point cell = grid.cell(event.x, event.y);
		if (cell == null || event.button == 3 && grid.range().contains(cell.y, Math.max(0, cell.x)))
			return;
		if (!grid.editing().commit())
			return;
		boolean shift = (event.stateMask & SWT.MOD2) != 0 && !grid.range().isNone();
		pressed = event.button == 1;
		if (cell.x < 0)
			grid.select(CellRange.rows(shift ? grid.range().anchorRow() : cell.y, cell.y));
		else
			grid.go(cell.y, cell.x, shift);
		if (event.button == 1 && (event.stateMask & SWT.MOD1) != 0)
			openTarget(cell);
	}

	private void openTarget(Point cell) {
		EObject row = grid.row(cell.y);
		if (row != null && cell.x >= 0 && row.eGet(grid.feature(cell.x)) instanceof EObject target && !target.eIsProxy())
			grid.context().opener().accept(target);
	}

	private void move(Event event) {
		Point cell = grid.cell(event.x, event.y);
		if (pressed && (event.stateMask & SWT.BUTTON1) != 0) {
			if (cell != null && (cell.y != grid.range().row() || cell.x != grid.range().column()))
				grid.select(grid.range().to(cell.y, Math.max(0, cell.x)));
			return;
		}
		String tip = cell == null ? null : cell.x < 0 ? grid.found(cell.y) : tip(cell);
		if (tip == null || !tip.equals(table.getToolTipText()))
			table.setToolTipText(tip);
	}

	private String tip(Point cell) {
		return grid.row(cell.y) == null ? null : grid.text().shown(grid.row(cell.y), grid.feature(cell.x));
	}

	/** The table chose rows by itself, as assistive technologies let it. */
	private void chosenByTable() {
		int[] chosen = table.getSelectionIndices();
		CellRange range = grid.range();
		boolean same = !range.isNone() && chosen.length == range.bottom() - range.top() + 1 && chosen.length > 0 && chosen[0] == range.top();
		if (chosen.length > 0 && !same)
			grid.select(CellRange.rows(chosen[0], chosen[chosen.length - 1]));
		else
			grid.select(range);
	}
}
