// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.use;

import java.util.List;
import java.util.stream.Stream;

import org.orodha.core.text.Labels;
import org.orodha.insight.internal.use.UseText;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.sheet.Sheet.Cell;
import org.orodha.insight.sheet.Sheet.Row;

/**
 * The use of an element as a table: a row for each line, with its step.
 *
 * @since 1.0
 */
public final class UseSheet {

	private static final String DEEPER = "› ";

	private UseSheet() {
	}

	/** In the default locale's language. */
	public static Sheet of(UseReport report) {
		UsedElement subject = report.subject();
		return new Sheet(UseText.text("title", subject.name()), UseText.text(report.cut() ? "about.cut" : "about", Labels.ofKind(subject.kind()), subject.id(), report.steps()),
				UseText.text("column.sense"), Stream.of("step", "element", "kind", "relation", "agency", "remark").map(key -> UseText.text("column." + key)).toList(),
				report.entries().stream().map(UseSheet::row).toList(), List.of());
	}

	private static Row row(UseReport.Entry entry) {
		UseLine line = entry.line();
		return new Row(line.sense().label(), Stream.of(Integer.toString(entry.step()), DEEPER.repeat(entry.step() - 1) + line.name(),
				Labels.ofKind(line.kind()), line.relation().label(), line.element().map(UsedElement::agency).orElse(""), remark(entry.mark())).map(Cell::of).toList());
	}

	/** What is to be known of a line, in the default locale's language; empty for nothing. */
	public static String remark(UseReport.Mark mark) {
		return mark == UseReport.Mark.NONE ? "" : UseText.text("mark." + mark);
	}
}
