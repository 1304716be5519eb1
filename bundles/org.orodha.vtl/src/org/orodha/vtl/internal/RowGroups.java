// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.List;
import java.util.Set;

/**
 * What a dataset was grouped by whose rows are groups of a file's rows.
 *
 * @param from   the relation of the file's rows
 * @param keys   the values that the rows of a group share, as expressions over that relation
 * @param counts the columns that hold how many rows a group has
 */
record RowGroups(String from, List<String> keys, Set<String> counts) {

	RowGroups {
		keys = List.copyOf(keys);
		counts = Set.copyOf(counts);
	}

	/** Whether a condition is that a group has more than one row. */
	boolean isRepeated(String condition) {
		return counts.stream().anyMatch(count -> condition.equals("(not (" + count + " <= 1))"));
	}
}
