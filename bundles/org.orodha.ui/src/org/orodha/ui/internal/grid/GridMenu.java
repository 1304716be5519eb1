// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.grid;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.orodha.core.catalogue.Recorded;
import org.orodha.core.text.Labels;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.internal.text.UiText;

/** The menu of the grid: what its keys do; in the header, and where it is asked for, which columns are shown. */
final class GridMenu {

	private final Grid grid;
	private final Table table;
	private final Menu cells;
	private final Menu columns;

	GridMenu(Grid grid) {
		this.grid = grid;
		table = grid.table();
		cells = new Menu(table);
		columns = new Menu(table);
		GridKeys keys = grid.keys();
		if (grid.opensRows())
			item("grid.open", "F3", () -> grid.openRow(grid.row(grid.range().row())));
		item("grid.edit", "F2", () -> grid.editing().begin(null));
		item("grid.cut", "Ctrl+X", () -> new GridClipboard(grid).cut());
		item("grid.copy", "Ctrl+C", () -> new GridClipboard(grid).copy());
		item("grid.paste", "Ctrl+V", () -> new GridClipboard(grid).paste());
		item("grid.fill", "Ctrl+D", keys::fill);
		item("grid.duplicate", "Ctrl+Shift+D", keys::duplicate);
		item("grid.delete", "Del", keys::delete);
		new MenuItem(cells, SWT.SEPARATOR);
		if (grid.isOrdered()) {
			item("grid.up", "Alt+↑", () -> keys.move(-1));
			item("grid.down", "Alt+↓", () -> keys.move(1));
			new MenuItem(cells, SWT.SEPARATOR);
		}
		item("bulk.command", "", grid::changeMany);
		if (Literals.LIFECYCLE_ELEMENT.isSuperTypeOf(grid.kind()) && !Recorded.isKind(grid.kind())) {
			item("merge.command", "", grid::merge);
			item("split.command", "", grid::split);
		}
		MenuItem choose = new MenuItem(cells, SWT.PUSH);
		choose.setText(UiText.text("grid.columns"));
		choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> table.getDisplay().asyncExec(() -> showColumns(null))));
		table.addListener(SWT.MenuDetect, event -> {
			Point at = table.toControl(event.x, event.y);
			event.doit = false;
			if (event.detail != SWT.MENU_KEYBOARD && at.y < table.getHeaderHeight() && grid.cell(at.x, at.y) == null)
				showColumns(new Point(event.x, event.y));
			else {
				cells.setLocation(event.x, event.y);
				cells.setVisible(true);
			}
		});
		table.addListener(SWT.Dispose, event -> {
			cells.dispose();
			columns.dispose();
		});
	}

	private void item(String key, String accelerator, Runnable action) {
		MenuItem item = new MenuItem(cells, SWT.PUSH);
		item.setText(UiText.text(key) + (accelerator.isEmpty() ? "" : "\t" + accelerator));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
	}

	/** Shows which columns there are, to be shown and hidden. */
	void showColumns(Point place) {
		for (MenuItem item : columns.getItems())
			item.dispose();
		for (EStructuralFeature feature : grid.available()) {
			MenuItem item = new MenuItem(columns, SWT.CHECK);
			item.setText(Labels.of(feature));
			item.setToolTipText(Labels.documentation(feature));
			item.setSelection(grid.shown().contains(feature));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> grid.toggle(feature)));
		}
		if (place != null)
			columns.setLocation(place);
		columns.setVisible(true);
	}
}
