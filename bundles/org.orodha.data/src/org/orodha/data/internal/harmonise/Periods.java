package org.orodha.data.internal.harmonise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.orodha.model.Frequency;

/** Time periods as SDMX writes them: 2025, 2025-S1, 2025-Q3, 2025-08, 2025-08-24. */
final class Periods {

	private static final Pattern PERIOD = Pattern
			.compile("([0-9]{4})(?:-A1|-(?:S([12])|Q([1-4])|M?([0-9]{2}))(?:-([0-9]{2}))?)?(?:[T ].*)?");
	private static final int YEAR = 12;
	private static final int HALF = 6;
	private static final int QUARTER = 3;

	private Periods() {
	}

	/**
	 * A stretch of time.
	 *
	 * @param start  its first day
	 * @param months its length in months; 0 for a day
	 */
	record Period(LocalDate start, int months) {

		/** Whether another, shorter period lies within it. */
		boolean covers(Period other) {
			return other.months < months && !other.start.isBefore(start) && other.start.isBefore(start.plusMonths(months));
		}
	}

	static Optional<Period> parse(String text) {
		Matcher parts = PERIOD.matcher(text);
		if (!parts.matches())
			return Optional.empty();
		int year = Integer.parseInt(parts.group(1));
		try {
			if (parts.group(2) != null)
				return Optional.of(new Period(LocalDate.of(year, part(parts, 2, HALF), 1), HALF));
			if (parts.group(3) != null)
				return Optional.of(new Period(LocalDate.of(year, part(parts, 3, QUARTER), 1), QUARTER));
			if (parts.group(4) == null)
				return Optional.of(new Period(LocalDate.of(year, 1, 1), YEAR));
			int day = parts.group(5) == null ? 1 : Integer.parseInt(parts.group(5));
			return Optional.of(
					new Period(LocalDate.of(year, Integer.parseInt(parts.group(4)), day), parts.group(5) == null ? 1 : 0));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	/** The length of a requirement's periods in months; 0 where periods stay as they are. */
	static int months(Frequency frequency) {
		return switch (frequency) {
		case MONTHLY -> 1;
		case QUARTERLY -> QUARTER;
		case HALF_YEARLY -> HALF;
		case ANNUAL -> YEAR;
		default -> 0;
		};
	}

	/** The period of a length that holds another one. */
	static String within(Period period, int months) {
		int number = (period.start().getMonthValue() - 1) / months + 1;
		String year = String.format(Locale.ROOT, "%04d", period.start().getYear());
		return switch (months) {
		case YEAR -> year;
		case HALF -> year + "-S" + number;
		case QUARTER -> year + "-Q" + number;
		default -> year + String.format(Locale.ROOT, "-%02d", number);
		};
	}

	/** A period as SDMX writes it. */
	static String text(Period period) {
		return period.months() == 0 ? period.start().toString() : within(period, period.months());
	}

	private static int part(Matcher parts, int group, int months) {
		return (Integer.parseInt(parts.group(group)) - 1) * months + 1;
	}
}
