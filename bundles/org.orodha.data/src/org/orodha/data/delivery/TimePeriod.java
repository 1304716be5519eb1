package org.orodha.data.delivery;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.orodha.model.Frequency;

/**
 * A period as SDMX writes it: 2019, 2019-S1, 2019-Q3, 2019-08 or 2019-08-24 (SDMX 3.0 technical notes, time formats). Its other
 * spellings are read, too: 2019-A1, 2019-M08, 2019-D236, and all of them without the hyphen, such as 2010Q1.
 *
 * @param length how long it is
 * @param start  its first day
 */
public record TimePeriod(Length length, LocalDate start) {

	private static final Pattern FORM = Pattern.compile(
			"(?!0000)([0-9]{4})(?:-?(?:A1?|S([12])|Q([1-4])|M([0-9]{1,2})|D([0-9]{1,3}))|-([0-9]{2})(?:-([0-9]{2}))?)?");

	/** The lengths of periods, the longest first. */
	public enum Length {
		/** A year, 2019. */
		YEAR(12, "2019"),
		/** Half a year, 2019-S1. */
		HALF(6, "2019-S1"),
		/** A quarter, 2019-Q3. */
		QUARTER(3, "2019-Q3"),
		/** A month, 2019-08. */
		MONTH(1, "2019-08"),
		/** A day, 2019-08-24. */
		DAY(0, "2019-08-24");

		private final int months;
		private final String example;

		Length(int months, String example) {
			this.months = months;
			this.example = example;
		}

		/** How such a period is written. */
		public String example() {
			return example;
		}

		/** How many of them a year has; 365 for days. */
		public int perYear() {
			return months == 0 ? 365 : 12 / months;
		}
	}

	/** The period that a text writes; empty where it writes none, or one that the calendar does not have. */
	public static Optional<TimePeriod> parse(String text) {
		Matcher parts = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
		if (!parts.matches())
			return Optional.empty();
		int year = Integer.parseInt(parts.group(1));
		try {
			return Optional.of(of(year, parts));
		} catch (DateTimeException notInTheCalendar) {
			return Optional.empty();
		}
	}

	private static TimePeriod of(int year, Matcher parts) {
		if (parts.group(2) != null)
			return new TimePeriod(Length.HALF, LocalDate.of(year, 6 * number(parts, 2) - 5, 1));
		if (parts.group(3) != null)
			return new TimePeriod(Length.QUARTER, LocalDate.of(year, 3 * number(parts, 3) - 2, 1));
		if (parts.group(4) != null)
			return new TimePeriod(Length.MONTH, LocalDate.of(year, number(parts, 4), 1));
		if (parts.group(5) != null)
			return new TimePeriod(Length.DAY, LocalDate.ofYearDay(year, number(parts, 5)));
		if (parts.group(7) != null)
			return new TimePeriod(Length.DAY, LocalDate.of(year, number(parts, 6), number(parts, 7)));
		if (parts.group(6) != null)
			return new TimePeriod(Length.MONTH, LocalDate.of(year, number(parts, 6), 1));
		return new TimePeriod(Length.YEAR, LocalDate.of(year, 1, 1));
	}

	private static int number(Matcher parts, int group) {
		return Integer.parseInt(parts.group(group));
	}

	/** The period of that length that holds a day. */
	public static TimePeriod holding(LocalDate day, Length length) {
		if (length == Length.DAY)
			return new TimePeriod(length, day);
		int first = (day.getMonthValue() - 1) / length.months * length.months + 1;
		return new TimePeriod(length, LocalDate.of(day.getYear(), first, 1));
	}

	/** The lengths that data of a frequency comes in; all of them where the frequency says nothing of it. */
	public static Set<Length> lengths(Frequency frequency) {
		return switch (frequency) {
		case DAILY, WEEKLY -> Set.of(Length.DAY);
		case MONTHLY -> Set.of(Length.MONTH);
		case QUARTERLY -> Set.of(Length.QUARTER);
		case HALF_YEARLY -> Set.of(Length.HALF);
		case ANNUAL, BIENNIAL, QUINQUENNIAL, DECENNIAL -> Set.of(Length.YEAR);
		case CONTINUOUS, IRREGULAR, ONCE -> Set.of(Length.values());
		};
	}

	/** Its last day. */
	public LocalDate end() {
		return after(1).start.minusDays(1);
	}

	/** The period of the same length that begins so many periods later, or earlier where the number is negative. */
	public TimePeriod after(int periods) {
		return new TimePeriod(length, length == Length.DAY ? start.plusDays(periods)
				: start.plusMonths((long) periods * length.months));
	}

	@Override
	public String toString() {
		int month = start.getMonthValue();
		return switch (length) {
		case YEAR -> format("%04d", start.getYear());
		case HALF -> format("%04d-S%d", start.getYear(), (month + 5) / 6);
		case QUARTER -> format("%04d-Q%d", start.getYear(), (month + 2) / 3);
		case MONTH -> format("%04d-%02d", start.getYear(), month);
		case DAY -> start.toString();
		};
	}

	private static String format(String pattern, Object... numbers) {
		return String.format(Locale.ROOT, pattern, numbers);
	}
}
