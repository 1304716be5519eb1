// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a cell's number format makes of its number. */
enum CellFormat {
	NUMBER, DATE, TIME, ELAPSED;

	private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^]]*]");
	private static final Pattern SPAN = Pattern.compile("(?i).*\\[(h+|m+|s+)].*");
	private static final LocalDate BEGINNING = LocalDate.of(1899, 12, 30);
	private static final int UNTIL_LEAP_DAY = 60;
	private static final int DAYS_TO_1904 = 1462;
	private static final double LAST = 2_958_466;
	private static final double MILLISECONDS = 86_400_000;

	/** A format that every spreadsheet program knows by its number. */
	static CellFormat builtIn(String number) {
		return switch (number) {
		case "14", "15", "16", "17", "22", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" -> DATE;
		case "18", "19", "20", "21", "32", "33", "34", "35", "45", "47", "55", "56" -> TIME;
		case "46" -> ELAPSED;
		default -> NUMBER;
		};
	}

	/** A format that the workbook describes. */
	static CellFormat of(String code) {
		String first = code.split(";", 2)[0];
		if (SPAN.matcher(first).matches())
			return ELAPSED;
		String plain = LITERALS.matcher(first).replaceAll("").toLowerCase(Locale.ROOT);
		if (plain.equals("general"))
			return NUMBER;
		if (plain.indexOf('y') >= 0 || plain.indexOf('d') >= 0)
			return DATE;
		if (plain.indexOf('h') >= 0 || plain.indexOf('s') >= 0)
			return TIME;
		return plain.indexOf('m') >= 0 ? DATE : NUMBER;
	}

	/** The ISO text of a number of days, or null where it is no date or time. */
	String text(double days, boolean since1904) {
		if (this == NUMBER || !(days >= 0) || days >= LAST)
			return null;
		long whole = (long) days;
		LocalTime time = LocalTime.MIDNIGHT.plusNanos(Math.round((days - whole) * MILLISECONDS) % (long) MILLISECONDS * 1_000_000);
		if (Math.round((days - whole) * MILLISECONDS) == (long) MILLISECONDS)
			whole++;
		if (this == ELAPSED) {
			Duration span = Duration.ofDays(whole).plusNanos(time.toNanoOfDay());
			return String.format(Locale.ROOT, "%d:%02d:%02d", span.toHours(), span.toMinutesPart(), span.toSecondsPart());
		}
		if (this == TIME && whole == 0)
			return time.toString();
		long shift = since1904 ? DAYS_TO_1904 : whole < UNTIL_LEAP_DAY ? 1 : 0;
		LocalDateTime date = BEGINNING.plusDays(whole + shift).atTime(time);
		return time.equals(LocalTime.MIDNIGHT) ? date.toLocalDate().toString() : date.toString();
	}
}
