// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule that looks at several rows or datasets at once: hierarchies, aggregates, joins, analytic functions.
 *
 * @param header     what all rules say of themselves
 * @param keys       the columns of the query's result that tell what is concerned: the identifiers of the result
 * @param values     further columns of the query's result: the measures, and the imbalance where there is one
 * @param imbalance  the one of the values that is the size of the breach, or null
 * @param sql        a query that gives the breaches, one a row: the keys, then the values; can stand in parentheses after from
 * @param sources    of the keys and values, by name, the columns of files that they come from, whatever dataset these are of
 * @param repetition where only rows that repeat others can break the rule, what they repeat; else null
 */
public record QueryRule(Header header, List<String> keys, List<String> values, String imbalance, String sql,
		Map<String, Set<String>> sources, Repetition repetition)
		implements VtlRule {

	/**
	 * Rows that break a rule because there are others like them, such as two of one document at the same time.
	 *
	 * @param relation the relation that the rows are in
	 * @param values   what they share with others, as expressions over its columns; null is a value like others
	 */
	public record Repetition(String relation, List<String> values) {

		public Repetition {
			values = List.copyOf(values);
		}
	}

	public QueryRule {
		keys = List.copyOf(keys);
		values = List.copyOf(values);
		sources = Map.copyOf(sources);
	}
}
