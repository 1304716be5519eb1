// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.check;

import java.util.List;
import java.util.Objects;

import org.orodha.core.findings.Place;
import org.orodha.core.text.Visible;
import org.orodha.model.Severity;
import org.orodha.tables.description.ValueCount;

/**
 * What one rule found in a delivery.
 *
 * @param rule        the identifier of the rule: OD-n for what the structure asks for, else the error code of the ruleset
 * @param name        what the rule asks for, in the reader's language
 * @param severity    how much a breach matters
 * @param level       the validation level of Eurostat's handbook, 0 to 5
 * @param columns     the columns that the rule looks at
 * @param count       how many rows, or groups of rows, break it
 * @param explanation why it matters and how to mend it, in the reader's language; empty where nobody wrote one
 * @param citation    where the rule comes from; empty where nobody said
 * @param examples    the first breaches, in the order of the file
 * @param values      the offending values that occur most, the most frequent first
 */
public record RuleResult(String rule, String name, Severity severity, int level, List<String> columns, long count,
		String explanation, String citation, List<Example> examples, List<ValueCount> values) {

	/**
	 * One breach.
	 *
	 * @param place   the file, line and column; the line is 0 where the breach concerns no single row
	 * @param record  the number of the row of data, from 1; 0 where the breach concerns no single row
	 * @param value   the offending value or values, or null where there is none
	 * @param message what was expected, what was found and how to mend it, in the reader's language
	 */
	public record Example(Place place, long record, String value, String message) {

		/** Where it is, as far as that is known, and the message: on one line. */
		public String told() {
			return (place == null ? "" : place + ": ") + Visible.line(message);
		}
	}

	public RuleResult {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(severity);
		columns = List.copyOf(columns);
		examples = List.copyOf(examples);
		values = List.copyOf(values);
	}
}
