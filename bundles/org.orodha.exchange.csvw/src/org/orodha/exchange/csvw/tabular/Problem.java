// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

/**
 * Something wrong with a description or with a table.
 *
 * @param error  whether it makes the table invalid; else it is only told
 * @param where  the address of the description or of the table
 * @param row    the line in the table, from 1; 0 for none
 * @param column the name of the column, or null
 * @param text   what is wrong, in the reader's language
 */
public record Problem(boolean error, String where, int row, String column, String text) {
}
