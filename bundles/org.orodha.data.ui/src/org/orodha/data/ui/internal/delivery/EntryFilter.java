// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.orodha.data.delivery.TriageBoard.Entry;

/**
 * Lets through the entries that have one value of something, which is chosen from a menu in the tool bar, or all.
 *
 * @param <T> the values
 */
final class EntryFilter<T> implements Predicate<Entry> {

	/**
	 * By what entries are told apart.
	 *
	 * @param all   what the tool bar says where all are shown
	 * @param help  what the menu is for
	 * @param value the value of an entry; empty for none
	 * @param name  what a value is called in the menu
	 * @param brief what it is called in the tool bar
	 * @param order the order of the menu
	 */
	record By<T>(String all, String help, Function<Entry, Optional<T>> value, Function<T, String> name, Function<T, String> brief,
			Comparator<T> order) {
	}

	private final By<T> by;
	private final Runnable listener;
	private final Action action;
	private List<T> offered = List.of();
	private T chosen;
	private Menu menu;

	/** @param listener is called when another value is chosen */
	EntryFilter(By<T> by, Runnable listener) {
		this.by = by;
		this.listener = listener;
		action = new Action(by.all(), IAction.AS_DROP_DOWN_MENU) {
			@Override
			public void runWithEvent(Event event) {
				if (event.widget instanceof ToolItem item) {
					Menu shown = open(item.getParent());
					shown.setLocation(item.getParent().toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height));
					shown.setVisible(true);
				}
			}
		};
		action.setToolTipText(by.help());
		action.setMenuCreator(new IMenuCreator() {
			@Override
			public Menu getMenu(Control parent) {
				return open(parent);
			}

			@Override
			public Menu getMenu(Menu parent) {
				return null;
			}

			@Override
			public void dispose() {
				close();
			}
		});
	}

	/** The item for the tool bar; it shows which agency is chosen. */
	IContributionItem item() {
		ActionContributionItem item = new ActionContributionItem(action);
		item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		return item;
	}

	private Menu open(Control parent) {
		close();
		menu = new Menu(parent);
		fill(null, by.all());
		new MenuItem(menu, SWT.SEPARATOR);
		offered.forEach(value -> fill(value, by.name().apply(value)));
		return menu;
	}

	private void close() {
		if (menu != null)
			menu.dispose();
		menu = null;
	}

	private void fill(T value, String text) {
		Action choice = new Action(text.replace("&", "&&"), IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked())
					choose(value);
			}
		};
		choice.setChecked(Objects.equals(value, chosen));
		new ActionContributionItem(choice).fill(menu, -1);
	}

	private void choose(T value) {
		take(value);
		listener.run();
	}

	private void take(T value) {
		chosen = value;
		action.setText(value == null ? by.all() : by.brief().apply(value).replace("&", "&&"));
	}

	/** Chooses the first value that passes among those that are offered, else all; nobody is told. */
	void takeFirst(Predicate<T> wanted) {
		take(offered.stream().filter(wanted).findFirst().orElse(null));
	}

	/** Offers the values of these entries; where the chosen one is not among them, all are shown. */
	void offer(List<Entry> entries) {
		offered = entries.stream().flatMap(entry -> by.value().apply(entry).stream()).distinct().sorted(by.order()).toList();
		if (chosen != null && !offered.contains(chosen))
			take(null);
	}

	@Override
	public boolean test(Entry entry) {
		return chosen == null || by.value().apply(entry).filter(chosen::equals).isPresent();
	}
}
