// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The names of columns in CSVW, which are those of variables in URI templates: letters, digits and underscores. */
final class ColumnNames {

	private ColumnNames() {
	}

	/** The name of a column of a file as CSVW allows it. */
	static String encoded(String column) {
		StringBuilder name = new StringBuilder();
		for (byte octet : column.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (octet & 0xFF);
			boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '_' && !name.isEmpty());
			name.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
		}
		return name.toString();
	}

	/** The name of a column of a file that CSVW writes in that way. */
	static String decoded(String name) {
		return name.matches("([^%]|%[0-9A-Fa-f]{2})*") ? URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8) : name;
	}
}
