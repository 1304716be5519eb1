// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.orodha.core.time.RecurrenceParts;
import org.orodha.core.time.RecurrenceWords;
import org.orodha.ui.internal.text.UiText;

/** Asks for a day by its place among those of its sort: the first working day, the last Monday. */
final class PositionRow {

	private static final int LAST = RecurrenceParts.MOST_WORKING_DAYS + 1;

	private final Combo position;
	private final Combo sort;

	/** @param name what the row is called in front of the user */
	PositionRow(Composite row, String name, Runnable chosen) {
		position = combo(row, name, chosen);
		position.add(UiText.text("recurrence.anyDay"));
		for (int place = 1; place <= RecurrenceParts.MOST_WORKING_DAYS; place++)
			position.add(RecurrenceWords.ofPosition(place));
		position.add(RecurrenceWords.ofPosition(RecurrenceParts.LAST));
		sort = combo(row, UiText.text("recurrence.sort"), chosen);
		sort.add(RecurrenceWords.workingDay());
		for (DayOfWeek day : DayOfWeek.values())
			sort.add(day.getDisplayName(TextStyle.FULL, Locale.getDefault()));
		position.setVisibleItemCount(12);
		sort.setVisibleItemCount(8);
		sort.select(0);
	}

	private static Combo combo(Composite row, String name, Runnable chosen) {
		Combo combo = new Combo(row, SWT.READ_ONLY);
		AccessibleName.give(combo, name);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.run()));
		return combo;
	}

	/** 1 for the first, -1 for the last; 0 where no place is chosen. */
	int position() {
		int chosen = Math.max(0, position.getSelectionIndex());
		return chosen == LAST ? RecurrenceParts.LAST : chosen;
	}

	/** The days among which it is. */
	List<DayOfWeek> weekdays() {
		return sort.getSelectionIndex() <= 0 ? RecurrenceParts.WORKING_DAYS : List.of(DayOfWeek.of(sort.getSelectionIndex()));
	}

	/** No place is chosen any more. */
	void clear() {
		position.select(0);
		sort.setEnabled(false);
	}

	void show(RecurrenceParts parts) {
		position.select(parts.position() == RecurrenceParts.LAST ? LAST : parts.position());
		if (parts.position() != 0)
			sort.select(parts.weekdays().size() == 1 ? parts.weekdays().getFirst().getValue() : 0);
		sort.setEnabled(parts.position() != 0);
	}
}
