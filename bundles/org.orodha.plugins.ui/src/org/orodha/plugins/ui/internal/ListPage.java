// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.orodha.ui.internal.preferences.Remembered;
import org.orodha.ui.internal.table.RecordTable;

/**
 * A page of the manager: a list, what is told of the line that is selected, and what can be done with it.
 *
 * @param <T> the type of the lines
 */
abstract class ListPage<T> {

	private static final String SETTINGS = "manager";
	private static final String SPLIT = "split";

	private final Manager manager;
	private final String key;
	private final List<Runnable> enabling = new ArrayList<>();
	private Composite area;
	private RecordTable<T> table;
	private ProsePane details;
	private Composite buttons;

	/** @param key the beginning of the keys of its texts */
	ListPage(Manager manager, String key) {
		this.manager = manager;
		this.key = key;
	}

	/** What was chosen last. */
	static IDialogSettings settings() {
		return Remembered.of(ListPage.class, SETTINGS);
	}

	final Manager manager() {
		return manager;
	}

	final RecordTable<T> table() {
		return table;
	}

	final ProsePane details() {
		return details;
	}

	final Shell shell() {
		return area.getShell();
	}

	/** Makes the page. */
	final void create(TabFolder folder, Class<T> type) {
		TabItem item = new TabItem(folder, SWT.NONE);
		item.setText(ManagerText.text(key + ".tab"));
		area = new Composite(folder, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(6, 6).applyTo(area);
		createHead(area);
		SashForm sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 120).applyTo(sash);
		table = new RecordTable<>(sash, type, ManagerText.text(key + ".list"));
		details = new ProsePane(sash, ManagerText.text("details"));
		split(sash);
		buttons = new Composite(area, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.spacing = 6;
		layout.center = true;
		buttons.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		fill();
		table.onSelect(line -> selected());
		item.setControl(area);
	}

	private void split(SashForm sash) {
		String remembered = settings().get(SPLIT + "." + key);
		int left = remembered == null ? 46 : Integer.parseInt(remembered);
		sash.setWeights(left, 100 - left);
		table.control().addListener(SWT.Resize, event -> {
			int[] weights = sash.getWeights();
			settings().put(SPLIT + "." + key, Math.clamp(100L * weights[0] / (weights[0] + weights[1]), 10, 90));
		});
	}

	/** Makes what stands above the list. */
	void createHead(Composite parent) {
	}

	/** Makes the columns and buttons. */
	abstract void fill();

	/** Tells of a line; of the page itself where it is null. */
	abstract void describe(T line);

	/** Is told of what there is. */
	abstract void show(Snapshot snapshot);

	/** Adds a button. */
	final Button button(String named, BooleanSupplier possible, Runnable action) {
		return button(buttons, named, possible, action);
	}

	/** Adds a button elsewhere. */
	final Button button(Composite parent, String named, BooleanSupplier possible, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(ManagerText.text(named));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		enabling.add(() -> button.setEnabled(!manager.work().isBusy() && possible.getAsBoolean()));
		return button;
	}

	/** Whether something is selected. */
	final boolean isAnySelected() {
		return table.selected().isPresent();
	}

	final void selected() {
		describe(table.selected().orElse(null));
		refreshButtons();
	}

	/** Says anew which buttons can be pressed. */
	void refreshButtons() {
		enabling.forEach(Runnable::run);
	}

	/** Shows other lines; what is selected stays so, though it may have changed. */
	final void show(List<T> lines, Function<T, Object> identity) {
		Object before = table.selected().map(identity).orElse(null);
		table.show(lines);
		lines.stream().filter(line -> identity.apply(line).equals(before)).findFirst().ifPresentOrElse(table::select, table::selectFirst);
		selected();
	}

	final Control control() {
		return area;
	}

	final void onOpen(String named, Consumer<T> action) {
		table.onOpen(ManagerText.text(named), action);
	}
}
