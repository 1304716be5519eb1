// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.orodha.tables.description.ValueCount;
import org.orodha.ui.internal.table.RecordTable;

/** The offending values that occur most: a table whose last column draws their numbers as bars. */
final class ValueBars {

	private static final int BAR = 2;
	private static final int GAP = 3;

	private final RecordTable<ValueCount> table;
	private long greatest = 1;

	ValueBars(Composite parent) {
		table = new RecordTable<>(parent, ValueCount.class, DeliveryText.text("report.values"))
				.column(DeliveryText.text("report.value"), 110, ValueBars::shown)
				.number(DeliveryText.text("report.count"), 75, ValueCount::count)
				.column(DeliveryText.text("report.share"), 100, value -> "");
		control().addListener(SWT.PaintItem, this::paint);
	}

	static String shown(ValueCount value) {
		return value.value() == null ? DeliveryText.text("report.value.empty") : value.value();
	}

	void show(List<ValueCount> values) {
		greatest = values.stream().mapToLong(ValueCount::count).max().orElse(1);
		table.show(values);
	}

	Table control() {
		return table.control();
	}

	private void paint(Event event) {
		if (event.index != BAR || !(((TableItem) event.item).getData() instanceof ValueCount value))
			return;
		Rectangle cell = ((TableItem) event.item).getBounds(BAR);
		GC gc = event.gc;
		gc.setBackground(control().getDisplay().getSystemColor(
				(event.detail & SWT.SELECTED) == 0 ? SWT.COLOR_LIST_SELECTION : SWT.COLOR_LIST_SELECTION_TEXT));
		int width = (int) Math.max(1, (cell.width - 2 * GAP) * value.count() / greatest);
		gc.fillRectangle(cell.x + GAP, cell.y + GAP, width, Math.max(1, cell.height - 2 * GAP));
	}
}
