// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.engine.duckdb.internal;

/** Date formats as Unicode writes them (dd/MM/yyyy), for DuckDB. */
final class DateFormats {

	private DateFormats() {
	}

	/** The format as {@code strptime} knows it; letters that it does not know stand for themselves. */
	static String strptime(String format) {
		StringBuilder result = new StringBuilder();
		int at = 0;
		while (at < format.length()) {
			int end = at;
			while (end < format.length() && format.charAt(end) == format.charAt(at))
				end++;
			result.append(part(format.substring(at, end)));
			at = end;
		}
		return result.toString();
	}

	private static String part(String letters) {
		return switch (letters) {
		case "yyyy", "uuuu" -> "%Y";
		case "yy" -> "%y";
		case "MM", "M" -> "%m";
		case "MMM" -> "%b";
		case "MMMM" -> "%B";
		case "dd", "d" -> "%d";
		case "HH", "H" -> "%H";
		case "hh", "h" -> "%I";
		case "mm", "m" -> "%M";
		case "ss", "s" -> "%S";
		case "a" -> "%p";
		case "%" -> "%%";
		default -> letters;
		};
	}
}
