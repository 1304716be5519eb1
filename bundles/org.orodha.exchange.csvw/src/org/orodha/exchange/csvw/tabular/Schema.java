// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.net.URI;
import java.util.List;

/**
 * The columns of a table.
 *
 * @param id      its address, or null
 * @param stated  whether anything was said of columns, even where that is of no use
 */
record Schema(URI id, List<Column> columns, boolean stated, List<String> primaryKey, List<String> rowTitles, List<ForeignKey> foreignKeys,
		Inherited inherited) {

	static final Schema NONE = new Schema(null, List.of(), false, List.of(), List.of(), List.of(), Inherited.NONE);
}
