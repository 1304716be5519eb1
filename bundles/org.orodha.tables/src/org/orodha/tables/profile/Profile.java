// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.profile;

import java.util.List;

import org.orodha.tables.description.Totals;

/**
 * What a file holds, before anybody describes it.
 *
 * @param file    the file as the user named it
 * @param rows    how many rows of data it has
 * @param columns its columns, in order
 * @param sums    the columns that are the sum of others; not looked for in very long or wide files
 * @param totals  the values whose rows hold the total of the others, likewise
 */
public record Profile(String file, long rows, List<ColumnProfile> columns, List<Totals.Sum> sums,
		List<Totals.TotalValue> totals) {

	public Profile {
		columns = List.copyOf(columns);
		sums = List.copyOf(sums);
		totals = List.copyOf(totals);
	}
}
