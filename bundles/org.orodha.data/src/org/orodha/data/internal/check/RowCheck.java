// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A rule that looks at one row at a time.
 *
 * @param info     what is said of it
 * @param columns  the columns that it looks at; the first is the one that a finding names
 * @param breached an SQL expression over the text columns, true where the rule is broken; null where that takes other rows
 * @param message  tells a breach from the row's values by column name
 */
record RowCheck(RuleInfo info, List<String> columns, String breached, Function<Map<String, String>, String> message) {

	RowCheck {
		columns = List.copyOf(columns);
	}

	/** The column that a finding names, or null. */
	String column() {
		return columns.isEmpty() ? null : columns.get(0);
	}
}
