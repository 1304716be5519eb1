// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks of cells as spreadsheets put them on the clipboard: tabs between cells, a line for each row. */
public final class TabbedText {

	private static final char QUOTE = '"';

	private TabbedText() {
	}

	/** The cells of a text. A cell that holds tabs, line ends or quotes stands in quotes, with its own quotes doubled. */
	public static List<List<String>> read(String text) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		boolean pending = false;
		for (int at = 0; at < text.length(); at++) {
			char character = text.charAt(at);
			if (quoted && character != QUOTE)
				cell.append(character);
			else if (quoted && at + 1 < text.length() && text.charAt(at + 1) == QUOTE)
				cell.append(text.charAt(++at));
			else if (quoted)
				quoted = false;
			else if (character == QUOTE && cell.isEmpty() && closes(text, at))
				quoted = true;
			else if (character == '\t')
				row.add(taken(cell));
			else if (character == '\n') {
				row.add(taken(cell));
				rows.add(List.copyOf(row));
				row.clear();
			} else if (character != '\r')
				cell.append(character);
			pending = character != '\n' || quoted;
		}
		if (pending) {
			row.add(taken(cell));
			rows.add(List.copyOf(row));
		}
		return rows;
	}

	/** Whether the quote that opens a cell has one that ends it; otherwise it is a character like any other. */
	private static boolean closes(String text, int opening) {
		for (int at = opening + 1; at < text.length(); at++)
			if (text.charAt(at) == QUOTE) {
				boolean last = at + 1 == text.length();
				if (last || "\t\r\n".indexOf(text.charAt(at + 1)) >= 0)
					return true;
				if (text.charAt(at + 1) != QUOTE)
					return false;
				at++;
			}
		return false;
	}

	private static String taken(StringBuilder cell) {
		String value = cell.toString();
		cell.setLength(0);
		return value;
	}

	/** The text for cells, which {@link #read} gives back as they are. */
	public static String write(List<List<String>> rows) {
		return rows.stream().map(row -> row.stream().map(TabbedText::written).collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\n", "", "\n"));
	}

	private static String written(String cell) {
		return cell.chars().noneMatch(character -> "\t\r\n\"".indexOf(character) >= 0) ? cell
				: QUOTE + cell.replace("\"", "\"\"") + QUOTE;
	}
}
