// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.List;

/**
 * Time periods in SQL: texts such as 2024, 2024-A1, 2024-S1, 2024-Q3, 2024-M07 or 2024-07, 2024-W05 and 2024-07-31. What is no
 * period gives null.
 */
final class PeriodSql {

	/** A length of periods: its letter, how such periods are written, and how many of them make a year where months do. */
	private record Length(String letter, String pattern, int perYear) {
	}

	private static final List<Length> LENGTHS = List.of(new Length("A", "\\d{4}(-?A1?)?", 1), new Length("S", "\\d{4}-?S[12]", 2),
			new Length("Q", "\\d{4}-?Q[1-4]", 4), new Length("M", "\\d{4}(-?M|-)\\d{1,2}", 12), new Length("W", "\\d{4}-?W\\d{1,2}", 0),
			new Length("D", "\\d{4}(-\\d{2}-\\d{2}|-?D\\d{1,3})", 0));

	private final SqlWriter sql;

	PeriodSql(SqlWriter sql) {
		this.sql = sql;
	}

	/** Whether a text is a letter of a length. */
	static boolean isLetter(String text) {
		return LENGTHS.stream().anyMatch(length -> length.letter.equals(text));
	}

	/** Whether a text is a period. */
	static boolean isPeriod(String text) {
		return LENGTHS.stream().anyMatch(length -> text.matches(length.pattern));
	}

	/** The letter of a period's length. */
	String letter(String period) {
		StringBuilder cases = new StringBuilder("(case");
		for (Length length : LENGTHS)
			cases.append(when(period, length)).append(sql.text(length.letter));
		return cases.append(" end)").toString();
	}

	/** The month of a month; null for longer and shorter periods. */
	String month(String period) {
		Length month = LENGTHS.get(3);
		return "(case" + when(period, month) + part(period, month) + " end)";
	}

	/** The number of a period in the sequence of those of the same length. */
	String number(String period) {
		StringBuilder cases = new StringBuilder("(case");
		for (Length length : LENGTHS)
			cases.append(when(period, length)).append(switch (length.letter) {
			case "W" -> sql.integer("floor(" + sql.dayNumber(start(period, length)) + " / 7)");
			case "D" -> sql.dayNumber(start(period, length));
			default -> "(" + year(period) + " * " + length.perYear + " + " + part(period, length) + " - 1)";
			});
		return cases.append(" end)").toString();
	}

	/** The period so many periods later, written as the period is. */
	String moved(String period, String by) {
		StringBuilder cases = new StringBuilder("(case");
		for (Length length : LENGTHS)
			cases.append(when(period, length)).append(moved(period, by, length));
		return cases.append(" end)").toString();
	}

	private String moved(String period, String by, Length length) {
		if (length.letter.equals("D"))
			return "cast(" + sql.cast("(" + start(period, length) + " + " + day(by) + ")", VtlType.DATE, null) + " as varchar)";
		if (length.letter.equals("W")) {
			String monday = sql.cast("(" + start(period, length) + " + " + day("(" + by + ") * 7") + ")", VtlType.DATE, null);
			return padded("extract(isoyear from " + monday + ")", 4) + " || substring(" + period + ", 5, position('W' in " + period
					+ ") - 4) || " + padded("extract(week from " + monday + ")", 2);
		}
		if (length.perYear == 1)
			return padded(year(period) + " + " + by, 4) + " || substring(" + period + ", 5)";
		String number = "(" + year(period) + " * " + length.perYear + " + " + part(period, length) + " - 1 + " + by + ")";
		String year = sql.integer("floor(" + number + " / " + length.perYear + ")");
		String part = number + " - " + year + " * " + length.perYear + " + 1";
		return length.perYear == 12 ? padded(year, 4) + " || case when position('M' in " + period + ") > 0 then substring(" + period
				+ ", 5, position('M' in " + period + ") - 4) else '-' end || " + padded(part, 2)
				: padded(year, 4) + " || substring(" + period + ", 5, length(" + period + ") - 5) || " + padded(part, 1);
	}

	/** The period of another length that holds a period; null where that is no longer than the period. */
	String within(String period, String letter) {
		StringBuilder cases = new StringBuilder("(case");
		boolean longer = false;
		for (Length length : LENGTHS) {
			boolean same = length.letter.equals(letter);
			if (same)
				cases.append(when(period, length)).append(period);
			else if (longer)
				cases.append(when(period, length)).append(holding(length.letter.equals("W") ? start(period, length) + " + "
						+ day("3") : start(period, length), letter));
			longer |= same;
		}
		return cases.append(" end)").toString();
	}

	/** The period of a length that holds a day. */
	private String holding(String date, String letter) {
		String day = sql.cast("(" + date + ")", VtlType.DATE, null);
		String year = padded("extract(year from " + day + ")", 4);
		String month = "extract(month from " + day + ")";
		return switch (letter) {
		case "A" -> year;
		case "S" -> year + " || '-S' || " + padded("floor((" + month + " + 5) / 6)", 1);
		case "Q" -> year + " || '-Q' || " + padded("floor((" + month + " + 2) / 3)", 1);
		case "M" -> year + " || '-' || " + padded(month, 2);
		default -> padded("extract(isoyear from " + day + ")", 4) + " || '-W' || " + padded("extract(week from " + day + ")", 2);
		};
	}

	/** The first or last day of the period of a length that holds a day. */
	String limit(String date, String letter, boolean last) {
		String day = "(" + date + ")";
		String month = "extract(month from " + day + ")";
		int months = LENGTHS.stream().filter(length -> length.letter.equals(letter)).mapToInt(Length::perYear)
				.map(perYear -> perYear == 0 ? 0 : 12 / perYear).findFirst().orElseThrow();
		if (months == 0 && letter.equals("D"))
			return date;
		String first = months == 0 ? sql.cast(day + " - " + day("extract(isodow from " + day + ") - 1"), VtlType.DATE, null)
				: sql.cast(padded("extract(year from " + day + ")", 4) + " || '-' || "
						+ padded("floor((" + month + " - 1) / " + months + ") * " + months + " + 1", 2) + " || '-01'", VtlType.DATE, null);
		String length = months == 0 ? "interval '7 day'" : "interval '" + months + " month'";
		return last ? sql.cast("(" + first + " + " + length + " - interval '1 day')", VtlType.DATE, null) : first;
	}

	private String when(String period, Length length) {
		return " when " + sql.matches(period, length.pattern) + " then ";
	}

	private String year(String period) {
		return sql.integer("substring(" + period + ", 1, 4)");
	}

	/** The number of a period within its year, from 1. */
	private String part(String period, Length length) {
		return switch (length.letter) {
		case "A" -> "1";
		case "M", "W" -> sql.integer("replace(replace(replace(substring(" + period + ", 5), '-', ''), 'M', ''), 'W', '')");
		default -> sql.integer("substring(" + period + ", length(" + period + "))");
		};
	}

	/** The first day of a period. */
	private String start(String period, Length length) {
		String year = "substring(" + period + ", 1, 4)";
		return switch (length.letter) {
		case "W" -> {
			String fourth = sql.cast(year + " || '-01-04'", VtlType.DATE, null);
			yield sql.cast("(" + fourth + " + " + day(part(period, length) + " * 7 - 6 - extract(isodow from " + fourth + ")") + ")",
					VtlType.DATE, null);
		}
		case "D" -> {
			String first = sql.cast(year + " || '-01-01'", VtlType.DATE, null);
			String number = sql.integer("replace(replace(substring(" + period + ", 5), '-', ''), 'D', '')");
			yield "coalesce(" + sql.cast(period, VtlType.DATE, null) + ", "
					+ sql.cast("(" + first + " + " + day(number + " - 1") + ")", VtlType.DATE, null) + ")";
		}
		default -> sql.cast(year + " || '-' || " + padded("(" + part(period, length) + " - 1) * " + 12 / length.perYear + " + 1", 2)
				+ " || '-01'", VtlType.DATE, null);
		};
	}

	private static String day(String number) {
		return "(" + number + ") * interval '1 day'";
	}

	private String padded(String number, int digits) {
		String text = "cast(" + sql.integer(number) + " as varchar)";
		String padded = "lpad(" + text + ", " + digits + ", '0')";
		return digits == 1 ? text
				: digits == 2 ? padded : "(case when " + sql.integer(number) + " between 0 and 9999 then " + padded + " end)";
	}
}
