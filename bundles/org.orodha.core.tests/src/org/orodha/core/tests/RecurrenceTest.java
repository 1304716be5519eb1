// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.orodha.core.time.RecurrenceWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.time.Recurrence;
import org.orodha.core.time.RecurrenceParts;
import org.orodha.core.time.RecurrenceParts.Unit;
import org.orodha.model.time.TimePeriod;

class RecurrenceTest {

	private static final LocalDate START = LocalDate.of(2024, 1, 1);

	/** Expected days worked out from the calendar and the examples of RFC 5545, section 3.8.5.3. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "FREQ=MONTHLY;BYMONTHDAY=20           | 2024-01-20 2024-02-20 2024-03-20",
			"FREQ=MONTHLY;BYMONTHDAY=-1           | 2024-01-31 2024-02-29 2024-03-31",
			"FREQ=MONTHLY;BYMONTHDAY=31           | 2024-01-31 2024-03-31 2024-05-31",
			"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1  | 2024-02-29 2025-02-28 2026-02-28",
			"FREQ=YEARLY;BYMONTH=2                | 2024-02-29 2025-02-28 2026-02-28",
			"FREQ=YEARLY                          | 2024-12-31 2025-12-31 2026-12-31",
			"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29  | 2024-02-29 2028-02-29 2032-02-29",
			"FREQ=YEARLY;INTERVAL=5;BYMONTH=8;BYMONTHDAY=24 | 2024-08-24 2029-08-24 2034-08-24",
			"FREQ=MONTHLY;BYDAY=1FR               | 2024-01-05 2024-02-02 2024-03-01",
			"FREQ=MONTHLY;BYDAY=-1MO              | 2024-01-29 2024-02-26 2024-03-25",
			"FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13  | 2024-09-13 2024-12-13 2025-06-13",
			"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH   | 2024-01-02 2024-01-04 2024-01-16",
			"FREQ=DAILY;INTERVAL=10               | 2024-01-01 2024-01-11 2024-01-21",
			"FREQ=DAILY;COUNT=2                   | 2024-01-01 2024-01-02",
			"FREQ=MONTHLY;BYMONTHDAY=1;UNTIL=20240201T000000Z | 2024-01-01 2024-02-01",
			"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | 2024-01-31 2024-02-29 2024-03-29",
			"FREQ=MONTHLY;BYSETPOS=2;BYDAY=TU,TH  | 2024-01-04 2024-02-06 2024-03-07",
			"FREQ=YEARLY;BYDAY=20MO               | 2024-05-13 2025-05-19 2026-05-18",
			"FREQ=YEARLY;BYDAY=-1FR;BYMONTH=6,12  | 2024-06-28 2024-12-27 2025-06-27",
			"FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO     | 2024-05-13 2025-05-12 2026-05-11",
			"FREQ=YEARLY;BYYEARDAY=100            | 2024-04-09 2025-04-10 2026-04-10",
			"FREQ=WEEKLY                          | 2024-01-07 2024-01-14 2024-01-21",
			"FREQ=MONTHLY;INTERVAL=3;COUNT=2      | 2024-01-31 2024-04-30",
			"FREQ=MONTHLY;BYMONTHDAY=20;UNTIL=20240220 | 2024-01-20 2024-02-20",
			"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30  | ''" })
	void aRuleNamesItsDays(String rule, String days) {
		Recurrence recurrence = Recurrence.parse(rule);
		List<String> found = new ArrayList<>();
		Optional<LocalDate> day = recurrence.after(START.minusDays(1), START);
		while (day.isPresent() && found.size() < 3) {
			found.add(day.get().toString());
			day = recurrence.after(day.get(), START);
		}

		assertThat(String.join(" ", found)).isEqualTo(days.strip());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "FREQ=HOURLY", "FREQ=YEARLY;BYMONTH=13", "FREQ=YEARLY;BYSETPOS=1", "BYMONTH=2",
			"FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;FREQ=DAILY", "FREQ=DAILY;UNTIL=2024" })
	void aRuleThatIsWrongOrUnknownIsSaidSo(String rule) {
		assertThatThrownBy(() -> Recurrence.parse(rule)).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("cannot be followed");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			FREQ=YEARLY;BYMONTH=2,13                | BYMONTH=2,13
			FREQ=MONTHLY;BYSETPOS=1                 | BYSETPOS=1
			FREQ=MONTHLY;BYSETPOS=1;BYDAY=XX        | BYDAY=XX
			BYMONTH=2                               | FREQ
			FREQ=HOURLY                             | FREQ=HOURLY
			FREQ=DAILY;BYHOUR=9                     | BYHOUR=9
			FREQ=MONTHLY;BYDAY=6FR                  | BYDAY=6FR
			FREQ=WEEKLY;BYDAY=1MO                   | BYDAY=1MO
			FREQ=DAILY;UNTIL=20240131;COUNT=3       | COUNT=3
			FREQ=DAILY;UNTIL=tomorrow               | UNTIL=tomorrow
			FREQ=DAILY;EVERY=3                      | EVERY=3
			""")
	void whatIsWrongWithARuleIsNamed(String rule, String part) {
		assertThatThrownBy(() -> Recurrence.parse(rule)).hasMessageContaining("because of \u2018" + part + "\u2019");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "FREQ=MONTHLY;BYMONTHDAY=20 | 12", "FREQ=YEARLY;INTERVAL=5 | 1", "FREQ=WEEKLY;COUNT=3 | 53",
			"FREQ=DAILY;UNTIL=20200101 | 365", "FREQ=YEARLY;BYMONTH=1,4,7,10 | 4", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1 | 12",
			"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 | 0" })
	void aRuleNamesSoManyDaysAYear(String rule, int days) {
		assertThat(Recurrence.parse(rule).perYear(2023)).isEqualTo(days);
	}

	@ParameterizedTest
	@CsvSource({ "2026, 2026-12-31, 2027", "2026-S1, 2026-06-30, 2026-S2", "2026-S2, 2026-12-31, 2027-S1",
			"2026-Q4, 2026-12-31, 2027-Q1", "2024-02, 2024-02-29, 2024-03", "2024-02-28, 2024-02-28, 2024-02-29" })
	void aPeriodHasAnEndAndASuccessor(String text, String end, String next) {
		TimePeriod period = TimePeriod.parse(text).orElseThrow();

		assertThat(period).hasToString(text);
		assertThat(period.end()).hasToString(end);
		assertThat(period.next()).map(TimePeriod::toString).contains(next);
	}

	@Test
	void whatTheCalendarDoesNotHaveIsNoPeriod() {
		assertThat(List.of("2026-13", "2026-Q5", "2026-S3", "2026-02-29", "26", "2026-8", "")).allSatisfy(
				text -> assertThat(TimePeriod.parse(text)).isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=15 | every year on 15 May", "FREQ=MONTHLY;BYMONTHDAY=20 | every month on day 20",
			"FREQ=YEARLY;BYMONTH=2,5,8,11;BYMONTHDAY=15 | every year on 15 February, May, August, and November", "FREQ=DAILY | every day",
			"FREQ=YEARLY;BYMONTH=2 | every year in February", "FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=-1 | every year on the last day of January and July",
			"FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1 | every 3 months on the last day", "FREQ=WEEKLY;BYDAY=MO,FR | every week on Monday and Friday",
			"FREQ=YEARLY;BYMONTH=2;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1 | every year on the 1st working day of February",
			"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | every month on the last working day",
			"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=22 | every month on the 22nd working day", "FREQ=MONTHLY;BYDAY=1MO | every month on the 1st Monday",
			"FREQ=MONTHLY;BYMONTH=1,7;BYDAY=MO;BYSETPOS=2 | every year on the 2nd Monday of January and July" })
	void aRuleIsToldInWords(String rule, String words) {
		assertThat(RecurrenceWords.of(rule)).contains(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "FREQ=YEARLY;BYMONTH=2,8;BYDAY=MO;BYSETPOS=1", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1", "FREQ=MONTHLY;BYDAY=6FR", "FREQ=YEARLY;BYWEEKNO=3", "FREQ=MONTHLY;BYMONTHDAY=-3", "every month", "", "FREQ=YEARLY;BYMONTH=13",
			"FREQ=DAILY;INTERVAL=x" })
	void aRuleThatSaysMoreThanTheWordsCanIsLeftAsItIs(String rule) {
		assertThat(RecurrenceWords.of(rule)).isEmpty();
	}

	@Test
	void aPositionInSeveralMonthsIsCountedInEachOfThem() {
		RecurrenceParts parts = new RecurrenceParts(Unit.YEARLY, 1, List.of(), List.of(Month.FEBRUARY, Month.AUGUST), RecurrenceParts.WORKING_DAYS, 1);

		assertThat(RecurrenceParts.of(parts.rule())).contains(parts);
		Recurrence rule = Recurrence.parse(parts.rule());
		assertThat(rule.after(START, START)).contains(LocalDate.of(2024, 2, 1));
		assertThat(rule.after(LocalDate.of(2024, 2, 1), START)).contains(LocalDate.of(2024, 8, 1));
	}
}
