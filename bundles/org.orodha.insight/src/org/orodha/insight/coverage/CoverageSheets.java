// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.sheet.Sheet.Cell;
import org.orodha.insight.sheet.Sheet.Key;

/**
 * The coverage of requirements as a table, and its arithmetic in words.
 *
 * @since 1.0
 */
public final class CoverageSheets {

	private static final Messages MESSAGES = Messages.of(CoverageSheets.class);

	private CoverageSheets() {
	}

	/**
	 * A row for each part of a requirement's table, by framework.
	 *
	 * @param shown     which requirements
	 * @param languages the languages of the reader, the most wanted first
	 */
	public static Sheet of(Coverage coverage, Predicate<RequirementCoverage> shown, List<String> languages) {
		List<Sheet.Row> rows = new ArrayList<>();
		for (FrameworkCoverage framework : coverage.frameworks())
			for (RequirementCoverage requirement : framework.requirements())
				if (shown.test(requirement))
					rows(Labels.pair(name(framework, languages), readiness(framework)), requirement, languages, rows);
		List<String> header = List.of("requirement", "part", "state", "from", "why", "gap").stream().map(key -> MESSAGES.text("column." + key)).toList();
		return new Sheet(MESSAGES.text("title"), "", MESSAGES.text("column.framework"), header, rows,
				Arrays.stream(CoverageState.values()).map(state -> new Key(state.kind(), state.sign(), state.text())).toList());
	}

	/** All that is said of a requirement, to search in. */
	public static List<String> texts(RequirementCoverage requirement, List<String> languages) {
		List<Sheet.Row> rows = new ArrayList<>();
		rows("", requirement, languages, rows);
		return rows.stream().flatMap(row -> row.cells().stream()).map(Cell::text).toList();
	}

	private static void rows(String group, RequirementCoverage requirement, List<String> languages, List<Sheet.Row> rows) {
		String name = Labels.of(requirement.requirement(), languages);
		rows.add(new Sheet.Row(group, List.of(Cell.of(name), Cell.of(""), new Cell(requirement.state().signed(), requirement.state().kind()),
				Cell.of(requirement.best() == null ? "" : requirement.best().name(languages)), Cell.of(readiness(requirement)),
				Cell.of(requirement.gaps().stream().filter(gap -> gap.part() == null).map(Gap::words).findFirst().orElse("")))));
		for (Part part : requirement.parts())
			rows.add(new Sheet.Row(group, List.of(Cell.of(name), Cell.of(part.name()), new Cell(part.state().signed(), part.state().kind()), Cell.of(""),
					Cell.of(part.words()), Cell.of(requirement.gap(part).map(Gap::words).orElse("")))));
	}

	/** What a framework is called. */
	public static String name(FrameworkCoverage framework, List<String> languages) {
		return framework.framework() == null ? Labels.notStated() : Labels.of(framework.framework(), languages);
	}

	/** A framework's readiness with its arithmetic: 80 % = (86 + 74) / 2. */
	public static String readiness(FrameworkCoverage framework) {
		return MESSAGES.text("readiness.framework", framework.readiness(),
				framework.requirements().stream().map(requirement -> Integer.toString(requirement.readiness())).collect(Collectors.joining(" + ")),
				framework.requirements().size());
	}

	/** A requirement's readiness with its arithmetic: 86 % = (1 + 1 + 0 + 1) / 4. */
	public static String readiness(RequirementCoverage requirement) {
		return MESSAGES.text("readiness.requirement", requirement.readiness(),
				requirement.addends().stream().map(Addend::text).collect(Collectors.joining(" + ")),
				requirement.parts().size());
	}
}
