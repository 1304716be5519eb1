// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.raci;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.orodha.core.text.Labels;
import org.orodha.model.Responsibility;
import org.orodha.sop.raci.RaciLetters;

/** The menu of a cell: each part, to be added and taken away. */
final class RaciMenu {

	private final RaciTable matrix;
	private final Menu menu;

	RaciMenu(RaciTable matrix) {
		this.matrix = matrix;
		menu = new Menu(matrix.control());
		menu.addMenuListener(MenuListener.menuShownAdapter(event -> fill()));
		matrix.control().setMenu(menu);
	}

	private void fill() {
		for (MenuItem item : menu.getItems())
			item.dispose();
		for (Responsibility part : Responsibility.values()) {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(RaciText.text("raci.menu", Labels.of(part), String.valueOf(RaciLetters.of(part))));
			item.setSelection(matrix.parts().contains(part));
			item.setEnabled(matrix.step() != null && matrix.role() != null);
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> matrix.toggle(part)));
		}
	}
}
