// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.grid;

import java.util.Objects;

/**
 * What is to be said about a cell.
 *
 * @param kind  what it is
 * @param text  what the user reads about it
 * @param value the value to show in place of the file's; null where the file's is shown
 */
public record CellMark(Kind kind, String text, String value) {

	/** Kinds of marks, the most important first. */
	public enum Kind {
		/** An error was found in the cell. */
		ERROR,
		/** Something doubtful was found in the cell. */
		WARNING,
		/** The cell is remarked upon. */
		INFORMATION,
		/** The cell was corrected. */
		CORRECTED
	}

	public CellMark {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(text);
	}
}
