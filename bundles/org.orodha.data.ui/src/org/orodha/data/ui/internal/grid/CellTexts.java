// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.grid;

/** How values are written into cells: on one line, and no longer than a cell can show. */
final class CellTexts {

	private static final int SHOWN = 200;
	private static final int TOLD = 2000;

	private CellTexts() {
	}

	/** The value for a cell. */
	static String shown(String value) {
		return cut(value, SHOWN).replace("\r\n", "\u23ce").replace('\n', '\u23ce').replace('\r', '\u23ce').replace('\t', ' ');
	}

	/** The value for the line below the grid. */
	static String told(String value) {
		return cut(value, TOLD);
	}

	private static String cut(String value, int length) {
		if (value.length() <= length)
			return value;
		int end = Character.isHighSurrogate(value.charAt(length - 1)) ? length - 1 : length;
		return value.substring(0, end) + "\u2026";
	}
}
