// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.orodha.core.text.Labels;
import org.orodha.core.time.PeriodLabels;
import org.orodha.insight.internal.timeline.TimelineText;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.sheet.Sheet.Cell;
import org.orodha.insight.sheet.Sheet.Key;
import org.orodha.insight.sheet.Sheet.Row;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.time.TimePeriod;

/**
 * A timeline as a table: datasets down, time across.
 *
 * @since 1.0
 */
public final class TimelineSheet {

	private TimelineSheet() {
	}

	/** In the default locale's language. */
	public static Sheet of(Timeline timeline) {
		List<String> header = Stream.concat(Stream.of(Labels.ofKind(Literals.DATASET)), timeline.stretches().stream().map(TimelineSheet::name))
				.toList();
		List<Row> rows = timeline.lines().stream().map(line -> new Row(line.agency(), Stream.concat(Stream.of(Cell.of(line.name())),
				line.cells().stream().map(cell -> new Cell(cell.text(), cell.standing().kind()))).toList())).toList();
		List<Key> legend = Arrays.stream(Standing.values()).filter(standing -> standing != Standing.OUTSIDE)
				.map(standing -> new Key(standing.kind(), standing.sign(), standing.label())).toList();
		return new Sheet(TimelineText.text("title"), TimelineText.text("about", PeriodLabels.ofDay(timeline.on())), Labels.ofKind(Literals.AGENCY),
				header, rows, legend);
	}

	/** Short, as columns are many: 2026, 2026-Q1, 2026-03. */
	private static String name(TimePeriod stretch) {
		return stretch.toString();
	}
}
