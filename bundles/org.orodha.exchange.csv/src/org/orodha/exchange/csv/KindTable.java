// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import org.orodha.core.table.Table;

/**
 * A table whose rows describe elements of one kind.
 *
 * @param options what is said of the rows
 * @param table   the rows
 * @param mapping where their cells go
 */
record KindTable(CsvOptions options, Table table, ColumnMapping mapping) {
}
