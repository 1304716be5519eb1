// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.orodha.model.Severity;

/** One thing that a script checks: a rule of a ruleset, applied to a dataset, or a single check. */
public sealed interface VtlRule permits RowRule, QueryRule {

	/** What all rules say of themselves. */
	Header header();

	/**
	 * What all rules say of themselves.
	 *
	 * @param code    the error code, or where the script gives none the name
	 * @param name    the rule's name in its ruleset, or the name of the result that the check is assigned to
	 * @param level   the error level as the script writes it, or null
	 * @param line    the line of the rule in the script, from 1
	 * @param column  its column, from 1
	 * @param dataset the identifier of the dataset that is checked
	 * @param columns the columns of that dataset that the rule looks at, those it names first; the case is the structure's
	 */
	record Header(String code, String name, String level, int line, int column, String dataset, List<String> columns) {

		public Header {
			columns = List.copyOf(columns);
		}

		/**
		 * The severity that the level means; empty where it means none. VTL leaves the meaning of an error level to those who
		 * write the rules; words and Eurostat's letters are understood.
		 */
		public Optional<Severity> severity() {
			return Optional.ofNullable(switch (level == null ? "" : level.strip().toLowerCase(Locale.ROOT)) {
			case "error", "e" -> Severity.ERROR;
			case "warning", "w" -> Severity.WARNING;
			case "information", "info", "i" -> Severity.INFORMATION;
			default -> null;
			});
		}
	}
}
