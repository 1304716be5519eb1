// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.orodha.model.CheckRecord;
import org.orodha.model.Severity;
import org.orodha.tables.LineBalance;

/**
 * What checking a delivery, or files that may become one, found.
 *
 * @param dataset     the identifier of the dataset
 * @param files       the names of the files
 * @param rows        how many rows of data were read
 * @param balance     what became of all lines of the files; null where a report of an earlier version does not say it
 * @param corrected   how many cells were read as their corrections say
 * @param started     when the check began
 * @param took        how long it took
 * @param fingerprint the SHA-256 checksum of the structure and the rules applied, in hexadecimal: reports with the same one
 *                    were judged by the same rules
 * @param rules       how many rules were applied
 * @param results     the rules that were broken, the gravest first
 * @param skipped     the rules that could not be applied
 * @param compared    what rules compared the files with
 */
public record CheckReport(String dataset, List<String> files, long rows, LineBalance balance, long corrected, Instant started, Duration took,
		String fingerprint, int rules, List<RuleResult> results, List<Skipped> skipped, List<Compared> compared) {

	/**
	 * A rule that could not be applied.
	 *
	 * @param rule   the identifier of the rule
	 * @param reason why not, and what it would need, in the reader's language
	 * @param fault  whether the rule itself is wrong; else there is nothing to compare with, which is no mistake
	 */
	public record Skipped(String rule, String reason, boolean fault) {
	}

	/**
	 * A dataset that rules compared with.
	 *
	 * @param dataset    its name as the rules say it: the identifier, followed by which of its deliveries is meant, such as
	 *                   {@code @previous}
	 * @param deliveries the identifiers of the deliveries
	 */
	public record Compared(String dataset, List<String> deliveries) {

		public Compared {
			deliveries = List.copyOf(deliveries);
		}
	}

	/** What a report comes to. */
	public enum Verdict {
		/** Nothing was found. */
		CLEAN,
		/** Nothing that keeps the data from being used. */
		ACCEPTABLE,
		/** Rules that are wrong themselves could not be applied, so that nobody knows what they would have found. */
		INCOMPLETE,
		/** There are errors: the data has to be mended, or accepted with a justification. */
		FAULTY;

		/** What a check that was recorded came to. */
		public static Verdict of(CheckRecord check) {
			if (check.getErrors() > 0)
				return FAULTY;
			if (check.getUnapplied() > 0)
				return INCOMPLETE;
			return check.getWarnings() > 0 ? ACCEPTABLE : CLEAN;
		}

		/** Whether data that was so judged can be used only with a justification. */
		public boolean needsJustification() {
			return this == FAULTY || this == INCOMPLETE;
		}
	}

	public CheckReport {
		files = List.copyOf(files);
		results = List.copyOf(results);
		skipped = List.copyOf(skipped);
		compared = List.copyOf(compared);
	}

	/** The same with other results. */
	public CheckReport with(List<RuleResult> others) {
		return new CheckReport(dataset, files, rows, balance, corrected, started, took, fingerprint, rules, others, skipped, compared);
	}

	/** What the report comes to. */
	public Verdict verdict() {
		if (count(Severity.ERROR) > 0)
			return Verdict.FAULTY;
		if (unapplied() > 0)
			return Verdict.INCOMPLETE;
		return count(Severity.WARNING) > 0 ? Verdict.ACCEPTABLE : Verdict.CLEAN;
	}

	/** How many rules could not be applied because they are wrong themselves. */
	public long unapplied() {
		return skipped.stream().filter(Skipped::fault).count();
	}

	/** How many breaches of that severity there are. */
	public long count(Severity severity) {
		return results.stream().filter(result -> result.severity() == severity).mapToLong(RuleResult::count).sum();
	}
}
