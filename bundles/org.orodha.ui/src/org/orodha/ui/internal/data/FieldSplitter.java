package org.orodha.ui.internal.data;

import java.util.ArrayList;
import java.util.List;

/** Splits a row of delimited text into its values. */
final class FieldSplitter {

	private FieldSplitter() {
	}

	/** The values of a row, without their quotes. */
	static List<String> split(String row, char delimiter) {
		List<String> values = new ArrayList<>();
		StringBuilder value = new StringBuilder();
		boolean quoted = false;
		for (int index = 0; index < row.length(); index++) {
			char character = row.charAt(index);
			if (character == '"') {
				if (quoted && index + 1 < row.length() && row.charAt(index + 1) == '"')
					value.append(row.charAt(++index));
				else
					quoted = !quoted;
			} else if (character == delimiter && !quoted) {
				values.add(value.toString());
				value.setLength(0);
			} else {
				value.append(character);
			}
		}
		values.add(value.toString());
		return values;
	}
}
