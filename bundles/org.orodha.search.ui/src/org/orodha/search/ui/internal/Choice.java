// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.ui.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orodha.ui.internal.form.AccessibleName;

/** One thing to filter by: a value, or all. */
final class Choice {

	private static final int WIDTH = 110;

	private final Combo combo;
	private List<String> values = List.of();

	Choice(Composite parent, String title, Runnable chosen) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(area);
		new Label(area, SWT.NONE).setText(title);
		combo = new Combo(area, SWT.READ_ONLY);
		AccessibleName.give(combo, title);
		GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.run()));
	}

	/** Offers values with their labels; the one that was chosen stays so. */
	void offer(Map<String, String> labels) {
		Map<String, String> offered = new LinkedHashMap<>();
		offered.put("", SearchText.text("filter.all"));
		offered.putAll(labels);
		String chosen = value();
		values = List.copyOf(offered.keySet());
		combo.setItems(offered.values().toArray(String[]::new));
		choose(chosen);
	}

	/** Chooses a value; all where it is not offered, or null. */
	void choose(String value) {
		combo.select(value == null ? 0 : Math.max(0, values.indexOf(value)));
	}

	/** What is chosen; empty for all. */
	String value() {
		return combo.getSelectionIndex() < 0 ? "" : values.get(combo.getSelectionIndex());
	}

	/** The same as a filter has it. */
	Set<String> chosen() {
		return value().isEmpty() ? Set.of() : Set.of(value());
	}
}
