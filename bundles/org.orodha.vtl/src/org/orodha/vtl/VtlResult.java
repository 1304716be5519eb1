// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl;

import java.util.List;

/**
 * A dataset that a script computes and gives a name.
 *
 * @param name        the name
 * @param persistent  whether the script assigns it for keeps ({@code <-}) rather than for its own use ({@code :=})
 * @param identifiers the columns that tell one row from another
 * @param columns     all columns, the identifiers among them, in the order of the query
 * @param sql         a query for the rows, with typed values
 */
public record VtlResult(String name, boolean persistent, List<String> identifiers, List<String> columns, String sql) {

	public VtlResult {
		identifiers = List.copyOf(identifiers);
		columns = List.copyOf(columns);
	}
}
