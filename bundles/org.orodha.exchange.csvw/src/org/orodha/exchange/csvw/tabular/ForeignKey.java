// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.net.URI;
import java.util.List;

/**
 * A reference to another table.
 *
 * @param columns   the columns that hold it
 * @param resource  the address of the table, or null
 * @param schema    the address of the table's schema where that says which table it is, or null
 * @param reference the columns of that table
 */
record ForeignKey(List<String> columns, URI resource, URI schema, List<String> reference) {
}
