package org.orodha.vtl;

import java.util.List;

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
	}
}
