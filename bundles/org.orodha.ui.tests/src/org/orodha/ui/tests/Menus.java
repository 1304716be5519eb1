// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Reads menus as somebody does who opens them: their items are made when they are shown. */
final class Menus {

	static final String BELOW = " > ";

	private Menus() {
	}

	/** The items below a menu that open no menu of their own, each as the texts on the way to it. */
	static List<String> paths(Menu menu) {
		List<String> paths = new ArrayList<>();
		collect(menu, "", paths);
		return paths;
	}

	private static void collect(Menu menu, String above, List<String> paths) {
		notify(menu, SWT.Show);
		for (MenuItem item : menu.getItems())
			if (item.getMenu() != null)
				collect(item.getMenu(), above + text(item) + BELOW, paths);
			else if ((item.getStyle() & SWT.SEPARATOR) == 0)
				paths.add(above + text(item));
		notify(menu, SWT.Hide);
	}

	/** The item that a path leads to; its menus are left shown. */
	static Optional<MenuItem> find(Menu menu, String path) {
		Menu shown = menu;
		MenuItem found = null;
		for (String name : path.split(BELOW)) {
			if (shown == null)
				return Optional.empty();
			notify(shown, SWT.Show);
			found = Arrays.stream(shown.getItems()).filter(item -> text(item).equals(name)).findFirst().orElse(null);
			shown = found == null ? null : found.getMenu();
		}
		return Optional.ofNullable(found);
	}

	static void notify(Menu menu, int type) {
		Event event = new Event();
		event.widget = menu;
		menu.notifyListeners(type, event);
	}

	static String text(MenuItem item) {
		return item.getText().replace("&", "").replaceAll("\t.*", "");
	}
}
