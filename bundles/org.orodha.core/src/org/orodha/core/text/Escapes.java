// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

import java.util.Locale;

/**
 * Texts as they stand in files where some characters mean something.
 *
 * @since 1.0
 */
public final class Escapes {

	private Escapes() {
	}

	/** A text in XML or HTML: between tags, or in an attribute in double quotes. */
	public static String xml(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	/** The value of a property, in ASCII, whatever encoding the file is read in. */
	public static String property(String text) {
		StringBuilder written = new StringBuilder();
		for (char each : text.toCharArray())
			switch (each) {
			case '\\' -> written.append("\\\\");
			case '\n' -> written.append("\\n");
			default -> written.append(each < ' ' || each > '~' ? String.format(Locale.ROOT, "\\u%04X", (int) each) : each);
			}
		return written.toString();
	}
}
