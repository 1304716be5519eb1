// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates and times, in the forms of XML Schema or in those of the patterns that the standard allows. */
final class Dates {

	private static final String ZONE = "(?<z>Z|[+-]\\d{2}:\\d{2})?";
	private static final String DAY = "(?<y>-?\\d{4,})-(?<M>\\d{2})-(?<d>\\d{2})";
	private static final String TIME = "(?<H>\\d{2}):(?<m>\\d{2}):(?<s>\\d{2}(?:[.]\\d+)?)";
	private static final Map<String, String> USUAL = Map.of("date", DAY + ZONE, "time", TIME + ZONE, "dateTime", DAY + "T" + TIME + ZONE,
			"datetime", DAY + "T" + TIME + ZONE, "dateTimeStamp", DAY + "T" + TIME + "(?<z>Z|[+-]\\d{2}:\\d{2})", "gDay", "---(?<d>\\d{2})" + ZONE,
			"gMonth", "--(?<M>\\d{2})" + ZONE, "gMonthDay", "--(?<M>\\d{2})-(?<d>\\d{2})" + ZONE, "gYear", "(?<y>-?\\d{4,})" + ZONE, "gYearMonth",
			"(?<y>-?\\d{4,})-(?<M>\\d{2})" + ZONE);
	private static final String DATE_PATTERN = "yyyy-MM-dd|yyyyMMdd|(dd|d)-(MM|M)-yyyy|(MM|M)-(dd|d)-yyyy|(dd|d)/(MM|M)/yyyy"
			+ "|(MM|M)/(dd|d)/yyyy|(dd|d)[.](MM|M)[.]yyyy|(MM|M)[.](dd|d)[.]yyyy";
	private static final String TIME_PATTERN = "(HH:mm:ss([.]S+)?|HHmmss([.]S+)?|HH:mm|HHmm)";
	private static final String ZONE_PATTERN = "( ?(X{1,3}|x{1,3}))?";

	/**
	 * A date or time.
	 *
	 * @param text  as XML Schema writes it
	 * @param order what it is compared by
	 */
	record Moment(String text, BigDecimal order) {
	}

	private final String base;
	private final Pattern pattern;

	Dates(Datatype datatype) {
		base = datatype.base();
		String format = datatype.format() == null ? "" : datatype.format().asText();
		pattern = Pattern.compile(format.isEmpty() || !isPattern(base, format) ? USUAL.get(base) : expression(format));
	}

	/** Whether the standard allows a pattern for a datatype. */
	static boolean isPattern(String base, String format) {
		return switch (base) {
		case "date" -> format.matches("(" + DATE_PATTERN + ")" + ZONE_PATTERN);
		case "time" -> format.matches(TIME_PATTERN + ZONE_PATTERN);
		case "dateTime", "datetime", "dateTimeStamp" -> format.matches("(" + DATE_PATTERN + ")('T'|T| )" + TIME_PATTERN + ZONE_PATTERN);
		default -> false;
		};
	}

	private static String expression(String format) {
		StringBuilder expression = new StringBuilder();
		Matcher parts = Pattern.compile("([A-Za-z])\\1*|.").matcher(format.replace("'T'", "T"));
		while (parts.find())
			expression.append(part(parts.group()));
		return expression.toString().replace("(?<s>\\d{2})[.]", "(?<s>\\d{2}(?:[.]");
	}

	private static String part(String part) {
		return switch (part) {
		case "yyyy" -> "(?<y>-?\\d{4})";
		case "MM" -> "(?<M>\\d{2})";
		case "M" -> "(?<M>\\d{1,2})";
		case "dd" -> "(?<d>\\d{2})";
		case "d" -> "(?<d>\\d{1,2})";
		case "HH" -> "(?<H>\\d{2})";
		case "mm" -> "(?<m>\\d{2})";
		case "ss" -> "(?<s>\\d{2})";
		case "." -> "[.]";
		case "X" -> "(?<z>Z|[+-]\\d{2}(?:\\d{2})?)";
		case "XX" -> "(?<z>Z|[+-]\\d{4})";
		case "XXX" -> "(?<z>Z|[+-]\\d{2}:\\d{2})";
		case "x" -> "(?<z>[+-]\\d{2}(?:\\d{2})?)";
		case "xx" -> "(?<z>[+-]\\d{4})";
		case "xxx" -> "(?<z>[+-]\\d{2}:\\d{2})";
		default -> part.startsWith("S") ? "\\d{1," + part.length() + "})?)" : Pattern.quote(part);
		};
	}

	/** The date or time; nothing where the text is none. */
	Optional<Moment> read(String text) {
		Matcher found = pattern.matcher(text);
		if (!found.matches())
			return Optional.empty();
		Map<String, String> fields = new HashMap<>();
		for (String name : pattern.namedGroups().keySet())
			if (found.group(name) != null)
				fields.put(name, found.group(name));
		try {
			return Optional.of(moment(fields));
		} catch (DateTimeException | NumberFormatException noSuchDay) {
			return Optional.empty();
		}
	}

	private Moment moment(Map<String, String> fields) {
		int year = Integer.parseInt(fields.getOrDefault("y", "2000"));
		LocalDate day = LocalDate.of(year, Integer.parseInt(fields.getOrDefault("M", "1")), Integer.parseInt(fields.getOrDefault("d", "1")));
		int hour = Integer.parseInt(fields.getOrDefault("H", "0"));
		int minute = Integer.parseInt(fields.getOrDefault("m", "0"));
		BigDecimal second = new BigDecimal(fields.getOrDefault("s", "0"));
		String zone = zone(fields.get("z"));
		if (hour > 24 || minute > 59 || second.compareTo(BigDecimal.valueOf(60)) >= 0)
			throw new DateTimeException(fields.toString());
		long minutes = (day.toEpochDay() * 24 + hour) * 60 + minute - offset(zone);
		return new Moment(text(fields, day, hour, minute, second) + zone, BigDecimal.valueOf(minutes).multiply(BigDecimal.valueOf(60)).add(second));
	}

	private static String zone(String zone) {
		if (zone == null || zone.equals("Z"))
			return zone == null ? "" : zone;
		String digits = zone.substring(1).replace(":", "");
		return zone.charAt(0) + digits.substring(0, 2) + ":" + (digits.length() > 2 ? digits.substring(2) : "00");
	}

	private static long offset(String zone) {
		if (zone.length() < 6)
			return 0;
		long minutes = Long.parseLong(zone.substring(1, 3)) * 60 + Long.parseLong(zone.substring(4));
		return zone.charAt(0) == '-' ? -minutes : minutes;
	}

	private String text(Map<String, String> fields, LocalDate day, int hour, int minute, BigDecimal second) {
		String seconds = second.stripTrailingZeros().scale() <= 0 ? String.format(Locale.ROOT, "%02d", second.intValue())
				: (second.compareTo(BigDecimal.TEN) < 0 ? "0" : "") + second.stripTrailingZeros().toPlainString();
		String time = String.format(Locale.ROOT, "%02d:%02d:", hour, minute) + seconds;
		return switch (base) {
		case "date" -> day.toString();
		case "time" -> time;
		case "dateTime", "datetime", "dateTimeStamp" -> day + "T" + time;
		case "gDay" -> "---" + fields.get("d");
		case "gMonth" -> "--" + fields.get("M");
		case "gMonthDay" -> "--" + fields.get("M") + "-" + fields.get("d");
		case "gYear" -> fields.get("y");
		default -> fields.get("y") + "-" + fields.get("M");
		};
	}
}
