// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.orodha.data.check.CheckReport;
import org.orodha.data.check.CheckReport.Skipped;
import org.orodha.data.check.RuleResult;
import org.orodha.model.Severity;

/** A line of a report: a rule that was broken, or one that could not be applied. */
sealed interface RuleLine {

	/** Errors first, rules that could not be applied last. */
	Comparator<RuleLine> BY_SEVERITY = Comparator
			.comparingInt((RuleLine line) -> line instanceof Broken broken ? -broken.result().severity().ordinal() : 1);

	/** A broken rule. */
	record Broken(RuleResult result) implements RuleLine {
	}

	/** A rule that could not be applied. */
	record NotApplied(Skipped skipped) implements RuleLine {
	}

	/** The lines of a report: what was broken, then what could not be applied. */
	static List<RuleLine> of(CheckReport report) {
		return Stream.concat(report.results().stream().map(result -> (RuleLine) new Broken(result)),
				report.skipped().stream().map(NotApplied::new)).toList();
	}

	default String rule() {
		return switch (this) {
		case Broken(RuleResult result) -> result.rule();
		case NotApplied(Skipped skipped) -> skipped.rule();
		};
	}

	default String name() {
		return switch (this) {
		case Broken(RuleResult result) -> result.name();
		case NotApplied(Skipped skipped) -> skipped.reason();
		};
	}

	default String columns() {
		return this instanceof Broken(RuleResult result) ? String.join(", ", result.columns()) : "";
	}

	default long count() {
		return this instanceof Broken(RuleResult result) ? result.count() : -1;
	}

	default long level() {
		return this instanceof Broken(RuleResult result) ? result.level() : -1;
	}

	default String severity() {
		return this instanceof Broken(RuleResult result) ? Severities.text(result.severity())
				: DeliveryText.text("report.notApplied");
	}

	/** The severity whose icon the line has. */
	default Severity icon() {
		return this instanceof Broken(RuleResult result) ? result.severity()
				: this instanceof NotApplied(Skipped skipped) && skipped.fault() ? Severity.WARNING : Severity.INFORMATION;
	}
}
