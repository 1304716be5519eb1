// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells whether the column of a table may be the one that is described. */
final class Titles {

	private Titles() {
	}

	/** @param validating whether a title has to be described for that; else a name does */
	static boolean areCompatible(Column described, Column embedded, boolean validating) {
		if (described.titles().isEmpty() && described.name() == null || embedded.titles().isEmpty())
			return true;
		if (described.titles().isEmpty())
			return !validating;
		for (Map.Entry<String, List<String>> one : described.titles().entrySet())
			for (Map.Entry<String, List<String>> other : embedded.titles().entrySet())
				if (areOneLanguage(one.getKey(), other.getKey()) && one.getValue().stream().anyMatch(other.getValue()::contains))
					return true;
		return false;
	}

	private static boolean areOneLanguage(String one, String other) {
		String first = one.toLowerCase(Locale.ROOT) + "-";
		String second = other.toLowerCase(Locale.ROOT) + "-";
		return one.equals("und") || other.equals("und") || first.startsWith(second) || second.startsWith(first);
	}

	/** A title as the name of a column, in which only some characters may stand. */
	static String encoded(String title) {
		StringBuilder name = new StringBuilder();
		for (byte octet : title.getBytes(StandardCharsets.UTF_8)) {
			int c = octet & 0xFF;
			boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '_' && !name.isEmpty() || c == '.');
			name.append(plain ? String.valueOf((char) c) : String.format(Locale.ROOT, "%%%02X", c));
		}
		return name.toString();
	}
}
