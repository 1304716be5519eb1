// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.grid;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** What can be done with the cell that the user is at. */
final class GridMenu {

	private final DataGrid grid;

	GridMenu(DataGrid grid) {
		this.grid = grid;
	}

	Menu create(Control control) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		return menu.createContextMenu(control);
	}

	private void fill(IMenuManager menu) {
		boolean cell = grid.cell().isPresent();
		if (grid.isEditable()) {
			add(menu, "grid.correct", grid::edit, cell);
			menu.add(new Separator());
		}
		add(menu, "grid.copy", () -> GridCopy.cell(grid), cell);
		add(menu, "grid.copyRow", () -> GridCopy.row(grid), cell);
		menu.add(new Separator());
		add(menu, "grid.find", grid::askForText, grid.size() > 0);
		add(menu, "grid.goto.menu", () -> GoToRow.ask(grid), grid.size() > 0);
		if (grid.hasFound()) {
			menu.add(new Separator());
			add(menu, "grid.next", () -> grid.goToFound(true), true);
			add(menu, "grid.previous", () -> grid.goToFound(false), true);
		}
	}

	private static void add(IMenuManager menu, String key, Runnable work, boolean enabled) {
		Action action = new Action(GridText.text(key)) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setEnabled(enabled);
		menu.add(action);
	}
}
