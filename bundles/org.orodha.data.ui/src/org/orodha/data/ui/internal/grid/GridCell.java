// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.grid;

/**
 * A cell that the user is at.
 *
 * @param record the number of the row of data, from 1
 * @param line   the line in the file on which the row begins, from 1
 * @param column the name of the column
 * @param sent   the value as it stands in the file
 * @param value  the value that is shown: the corrected one where there is a correction
 */
public record GridCell(long record, long line, String column, String sent, String value) {
}
