// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.dashboard;

import java.util.ArrayList;
import java.util.List;

import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.sheet.Sheet.Cell;
import org.orodha.insight.sheet.Sheet.Row;

/**
 * A dashboard as a table: a row for each part of each bar.
 *
 * @since 1.0
 */
public final class DashboardSheet {

	private DashboardSheet() {
	}

	/** In the default locale's language. */
	public static Sheet of(Dashboard dashboard) {
		List<Row> rows = new ArrayList<>();
		for (Chart chart : dashboard.charts())
			for (Bar bar : chart.bars())
				for (Part part : bar.parts())
					rows.add(new Row(chart.subject().title(), List.of(Cell.of(bar.group().name()), Cell.of(bar.what().name()),
							new Cell(part.measure().label(), part.measure().kind()), Cell.of(Long.toString(part.count())))));
		return new Sheet(DashboardText.text("sheet.title"), dashboard.heading(), DashboardText.text("sheet.chart"),
				List.of(DashboardText.text("sheet.group"), DashboardText.text("sheet.what"), DashboardText.text("sheet.measure"), DashboardText.text("sheet.count")),
				rows, List.of());
	}
}
