// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;
import java.util.List;

/** Writes rows as RFC 4180 with LF as row end. Cells are written as they are. */
public final class Rfc4180 {

	private final Appendable target;
	private final StringBuilder row = new StringBuilder();

	public Rfc4180(Appendable target) {
		this.target = target;
	}

	/** Writes a row; one with a single empty field is quoted, so that it is no blank line. */
	public void write(List<String> cells) throws IOException {
		row.setLength(0);
		for (int column = 0; column < cells.size(); column++) {
			if (column > 0)
				row.append(',');
			String cell = cells.get(column);
			if (needsQuotes(cell) || cell.isEmpty() && cells.size() == 1)
				row.append('"').append(cell.replace("\"", "\"\"")).append('"');
			else
				row.append(cell);
		}
		target.append(row.append('\n'));
	}

	private static boolean needsQuotes(String cell) {
		for (int at = 0; at < cell.length(); at++) {
			char c = cell.charAt(at);
			if (c == ',' || c == '"' || c == '\n' || c == '\r')
				return true;
		}
		return false;
	}
}
