// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.orodha.core.text.Messages;

/**
 * When something falls due: a recurrence rule of RFC 5545, section 3.3.10, in days. It knows FREQ of DAILY, WEEKLY, MONTHLY and
 * YEARLY, and all parts but those of hours and less; a day that a month does not have is left out, as the RFC asks for.
 * <p>
 * The catalogue's rules have no DTSTART from which a rule would take the day that it does not say. A deadline that names a
 * month, a year or a week only is its last day.
 */
public final class Recurrence {

	private static final Messages MESSAGES = Messages.of(Recurrence.class);
	private static final Set<Freq> UNITS = Set.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);
	private static final Set<String> OF_HOURS = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");
	private static final Set<String> LIMITS = Set.of("INTERVAL", "COUNT", "UNTIL");
	private static final int WEEKS_OF_A_MONTH = 5;

	private final RecurrenceRule rule;
	/** The rule without INTERVAL, COUNT and UNTIL. */
	private final RecurrenceRule unlimited;

	private Recurrence(RecurrenceRule rule, RecurrenceRule unlimited) {
		this.rule = rule;
		this.unlimited = unlimited;
	}

	/**
	 * Reads a rule.
	 *
	 * @throws IllegalArgumentException telling in the user's language what is wrong with it, or not known here
	 */
	public static Recurrence parse(String rule) {
		List<String> parts = List.of(rule.strip().split(";"));
		try {
			RecurrenceRule read = read(parts);
			checkKnown(rule, parts, read);
			return new Recurrence(complete(read), complete(read(parts.stream().filter(part -> !LIMITS.contains(name(part))).toList())));
		} catch (InvalidRecurrenceRuleException wrong) {
			throw new IllegalArgumentException(MESSAGES.text("recurrence.wrong", rule, wrongPart(parts)), wrong);
		}
	}

	/** The same, empty where {@link #parse} would complain, or is given null. */
	public static Optional<Recurrence> read(String rule) {
		try {
			return rule == null ? Optional.empty() : Optional.of(parse(rule));
		} catch (IllegalArgumentException wrong) {
			return Optional.empty();
		}
	}

	private static RecurrenceRule read(List<String> parts) throws InvalidRecurrenceRuleException {
		return new RecurrenceRule(String.join(";", parts), RfcMode.RFC5545_STRICT);
	}

	/** The part without which the rule could be read, as it stands in the rule. */
	private static String wrongPart(List<String> parts) {
		List<String> ordered = parts.stream().sorted(Comparator.comparing(Recurrence::place)).toList();
		List<String> before = new ArrayList<>();
		for (String part : ordered) {
			before.add(part);
			try {
				read(before);
			} catch (InvalidRecurrenceRuleException wrong) {
				return before.size() == 1 && !name(part).equals("FREQ") ? "FREQ" : part;
			}
		}
		return String.join(";", parts);
	}

	/** FREQ is needed by all others, and BYSETPOS needs others. */
	private static int place(String part) {
		return switch (name(part)) {
		case "FREQ" -> 0;
		case "BYSETPOS" -> 2;
		default -> 1;
		};
	}

	private static String name(String part) {
		return part.split("=", 2)[0];
	}

	private static void checkKnown(String rule, List<String> parts, RecurrenceRule read) {
		boolean far = read.getFreq() == Freq.MONTHLY && read.getByDayPart() != null
				&& read.getByDayPart().stream().anyMatch(day -> Math.abs(day.pos) > WEEKS_OF_A_MONTH);
		parts.stream().filter(part -> OF_HOURS.contains(name(part)) || name(part).equals("FREQ") && !UNITS.contains(read.getFreq())
				|| far && name(part).equals("BYDAY")).findFirst().ifPresent(part -> {
					throw new IllegalArgumentException(MESSAGES.text("recurrence.wrong", rule, part));
				});
	}

	/** The rule in days, with the last day of its unit where it says none. */
	private static RecurrenceRule complete(RecurrenceRule read) throws InvalidRecurrenceRuleException {
		if (read.getUntil() != null)
			read.setUntil(read.getUntil().toAllDay());
		if (read.getFreq() == Freq.DAILY || Stream.of(Part.BYMONTHDAY, Part.BYDAY, Part.BYYEARDAY, Part.BYWEEKNO).anyMatch(read::hasPart))
			return read;
		String day = switch (read.getFreq()) {
		case WEEKLY -> "BYDAY=SU";
		case YEARLY -> read.hasPart(Part.BYMONTH) ? "BYMONTHDAY=-1" : "BYMONTH=12;BYMONTHDAY=-1";
		default -> "BYMONTHDAY=-1";
		};
		return new RecurrenceRule(read + ";" + day, RfcMode.RFC5545_STRICT);
	}

	/**
	 * The first day that the rule names after another day.
	 *
	 * @param day   the day; it is not among the days looked at
	 * @param start the day with which the rule begins: INTERVAL and COUNT are counted from it
	 * @return empty where the rule has ended or never names a day
	 */
	public Optional<LocalDate> after(LocalDate day, LocalDate start) {
		try {
			RecurrenceRuleIterator days = rule.iterator(date(start));
			if (rule.getCount() == null && day.isAfter(start))
				days.fastForward(date(day).getTimestamp());
			return days(days).filter(each -> each.isAfter(day)).findFirst();
		} catch (IllegalArgumentException namesNoDay) {
			return Optional.empty();
		}
	}

	/**
	 * The days that the rule names, in order; without end where the rule has none.
	 *
	 * @param start the day with which the rule begins
	 */
	public Iterator<LocalDate> from(LocalDate start) {
		try {
			return days(rule.iterator(date(start))).iterator();
		} catch (IllegalArgumentException namesNoDay) {
			return Collections.emptyIterator();
		}
	}

	/** Whether the rule names other days when it begins on another one: INTERVAL and COUNT are counted from it. */
	public boolean dependsOnStart() {
		return rule.getInterval() > 1 || rule.getCount() != null;
	}

	/** How many days the rule names in a year, leaving out INTERVAL, COUNT and UNTIL. */
	public int perYear(int year) {
		try {
			return (int) days(unlimited.iterator(date(LocalDate.of(year, 1, 1)))).takeWhile(day -> day.getYear() == year).count();
		} catch (IllegalArgumentException namesNoDay) {
			return 0;
		}
	}

	private static Stream<LocalDate> days(RecurrenceRuleIterator days) {
		return Stream.generate(() -> days.hasNext() ? day(days.nextDateTime()) : null).takeWhile(day -> day != null);
	}

	private static LocalDate day(DateTime date) {
		return LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth());
	}

	private static DateTime date(LocalDate day) {
		return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
	}
}
