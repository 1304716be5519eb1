// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.findings;

import java.util.Objects;

/**
 * Where in a file something was found.
 *
 * @param file   the file, as the user named it or relative to the catalogue's folder; never null
 * @param row    the line in the file, from 1; 0 where the whole file is meant
 * @param column the name of the column, or null where the whole row is meant
 */
public record Place(String file, int row, String column) {

	public Place {
		Objects.requireNonNull(file);
		if (row < 0)
			throw new IllegalArgumentException("row " + row);
	}

	/** The whole of a file. */
	public static Place of(String file) {
		return new Place(file, 0, null);
	}

	/** A row of this place's file. */
	public Place row(int number) {
		return new Place(file, number, null);
	}

	/** A column of this place's row. */
	public Place column(String name) {
		return new Place(file, row, name);
	}

	/** As compilers write it: {@code file:row:column}, as far as known. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(file);
		if (row > 0)
			text.append(':').append(row);
		if (column != null)
			text.append(':').append(column);
		return text.toString();
	}
}
