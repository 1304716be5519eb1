// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.util.Objects;

/**
 * A cell of a delivery.
 *
 * @param file   the name of the file as it was sent
 * @param line   the line in the file on which the row begins, from 1
 * @param column the name of the column
 */
public record Cell(String file, long line, String column) {

	public Cell {
		Objects.requireNonNull(file);
		Objects.requireNonNull(column);
	}
}
