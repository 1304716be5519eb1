// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.orodha.core.findings.Place;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult;
import org.orodha.model.Severity;
import org.orodha.tables.LineBalance;
import org.orodha.tables.LineUse;
import org.orodha.tables.description.ValueCount;

/** Reports to test with. */
final class Reports {

	private Reports() {
	}

	/** A report that found nothing. */
	static CheckReport clean() {
		return report(List.of());
	}

	/** A report of two errors and a warning whose values would do harm in a page or a spreadsheet. */
	static CheckReport faulty() {
		RuleResult codes = new RuleResult("OD-0107", "Every value is one of the codes", Severity.ERROR, 1, List.of("sex"), 2,
				"The code list is CL_SEX.", "SDMX cross-domain code lists",
				List.of(new RuleResult.Example(Place.of("entries.csv").row(3).column("sex"), 2, "<b>male</b>",
						"expected M or F; found '<b>male</b>'"),
						new RuleResult.Example(Place.of("entries.csv").row(5).column("sex"), 4, "=1+1",
								"expected M or F; found '=1+1'")),
				List.of(new ValueCount("<b>male</b>", 3), new ValueCount(null, 1)));
		RuleResult totals = new RuleResult("total", "Totals agree", Severity.WARNING, 2, List.of(), 1, "", "",
				List.of(new RuleResult.Example(Place.of("entries.csv"), 0, null, "the total is 12; the parts add up to 11")),
				List.of());
		return report(List.of(codes, totals));
	}

	/** A report of an error in two columns of a row, one of them empty. */
	static CheckReport withDates() {
		return report(List.of(new RuleResult("BX-01", "Birth before the crossing", Severity.ERROR, 1,
				List.of("birth_date", "crossing_date"), 1, "", "",
				List.of(new RuleResult.Example(Place.of("entries.csv").row(3).column("birth_date"), 2, "2026-01-05 | ",
						"found birth_date = 2026-01-05")),
				List.of())));
	}

	/** A report without findings of a check that could not apply a rule, because the rule is wrong. */
	static CheckReport incomplete() {
		CheckReport clean = report(List.of());
		return new CheckReport(clean.dataset(), clean.files(), clean.rows(), clean.balance(), 0, clean.started(), clean.took(), clean.fingerprint(),
				clean.rules(), List.of(), List.of(new CheckReport.Skipped("BX-01", "Found rulset, expected ruleset.", true)), List.of());
	}

	private static CheckReport report(List<RuleResult> results) {
		return new CheckReport("dis.border-system.entries-quarterly", List.of("entries.csv"), 1234,
				new LineBalance(1237, 1234, Map.of(LineUse.HEADER, 1L, LineUse.BLANK, 2L)), 0,
				Instant.parse("2026-04-07T09:00:00Z"), Duration.ofMillis(1500), "ab".repeat(32), 12, results,
				List.of(new CheckReport.Skipped("jump", "There is no earlier delivery to compare with.", false)),
				List.of(new CheckReport.Compared("dis.border-system.entries-quarterly@year-before", List.of("entries-2025-q1"))));
	}
}
