// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.time.PeriodLabels;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.time.PeriodLength;
import org.orodha.model.time.TimePeriod;

/** Dates worked out from the calendar, ISO 8601 and the technical notes of SDMX 3.0. */
class TimePeriodTest {

	@ParameterizedTest
	@CsvSource(textBlock = """
			2024,                     2024,       YEAR,      2024-01-01, 2024-12-31, 2023,       2025,       2023
			2024-A1,                  2024,       YEAR,      2024-01-01, 2024-12-31, 2023,       2025,       2023
			2024A,                    2024,       YEAR,      2024-01-01, 2024-12-31, 2023,       2025,       2023
			2023/24,                  2023/24,    YEAR,      2023-07-01, 2024-06-30, 2022/23,    2024/25,    2022/23
			FY2023/24,                2023/24,    YEAR,      2023-07-01, 2024-06-30, 2022/23,    2024/25,    2022/23
			FY 2023-24,               2023/24,    YEAR,      2023-07-01, 2024-06-30, 2022/23,    2024/25,    2022/23
			2023/2024,                2023/24,    YEAR,      2023-07-01, 2024-06-30, 2022/23,    2024/25,    2022/23
			1999/00,                  1999/00,    YEAR,      1999-07-01, 2000-06-30, 1998/99,    2000/01,    1998/99
			2023-04-01/2024-03-31,    2023-04-01/2024-03-31, YEAR, 2023-04-01, 2024-03-31, 2022-04-01/2023-03-31, 2024-04-01/2025-03-31, 2022-04-01/2023-03-31
			2024-S2,                  2024-S2,    SEMESTER,  2024-07-01, 2024-12-31, 2024-S1,    2025-S1,    2023-S2
			2024S2,                   2024-S2,    SEMESTER,  2024-07-01, 2024-12-31, 2024-S1,    2025-S1,    2023-S2
			2024-T3,                  2024-T3,    TRIMESTER, 2024-09-01, 2024-12-31, 2024-T2,    2025-T1,    2023-T3
			2010Q1,                   2010-Q1,    QUARTER,   2010-01-01, 2010-03-31, 2009-Q4,    2010-Q2,    2009-Q1
			2010-q1,                  2010-Q1,    QUARTER,   2010-01-01, 2010-03-31, 2009-Q4,    2010-Q2,    2009-Q1
			2024-02,                  2024-02,    MONTH,     2024-02-01, 2024-02-29, 2024-01,    2024-03,    2023-02
			2024-M07,                 2024-07,    MONTH,     2024-07-01, 2024-07-31, 2024-06,    2024-08,    2023-07
			2024M7,                   2024-07,    MONTH,     2024-07-01, 2024-07-31, 2024-06,    2024-08,    2023-07
			2024-W01,                 2024-W01,   WEEK,      2024-01-01, 2024-01-07, 2023-W52,   2024-W02,   2023-W01
			2020-W53,                 2020-W53,   WEEK,      2020-12-28, 2021-01-03, 2020-W52,   2021-W01,   -
			9999-W52,                 9999-W52,   WEEK,      9999-12-27, +10000-01-02, 9999-W51, -,          9998-W52
			2024-02-29,               2024-02-29, DAY,       2024-02-29, 2024-02-29, 2024-02-28, 2024-03-01, 2023-02-28
			2024-D060,                2024-02-29, DAY,       2024-02-29, 2024-02-29, 2024-02-28, 2024-03-01, 2023-02-28
			2024-07-31T10:15:00Z,     2024-07-31, DAY,       2024-07-31, 2024-07-31, 2024-07-30, 2024-08-01, 2023-07-31
			2024-01-01/2024-06-30,    2024-S1,    SEMESTER,  2024-01-01, 2024-06-30, 2023-S2,    2024-S2,    2023-S1
			2024-01-01/P1Y,           2024,       YEAR,      2024-01-01, 2024-12-31, 2023,       2025,       2023
			2024M1/2024M12,           2024,       YEAR,      2024-01-01, 2024-12-31, 2023,       2025,       2023
			2024-Q1/2024-Q2,          2024-S1,    SEMESTER,  2024-01-01, 2024-06-30, 2023-S2,    2024-S2,    2023-S1
			2024-02-01/2024-03-31,    2024-02-01/2024-03-31, INTERVAL, 2024-02-01, 2024-03-31, 2023-12-01/2024-01-31, 2024-04-01/2024-05-31, 2023-02-01/2023-03-31
			2024-01-15/2024-01-24,    2024-01-15/2024-01-24, INTERVAL, 2024-01-15, 2024-01-24, 2024-01-05/2024-01-14, 2024-01-25/2024-02-03, 2023-01-15/2023-01-24
			0001,                     0001,       YEAR,      0001-01-01, 0001-12-31, -,          0002,       -
			9999,                     9999,       YEAR,      9999-01-01, 9999-12-31, 9998,       -,          9998
			""")
	void aPeriodIsReadInAnySpellingAndHasNeighbours(String text, String canonical, PeriodLength length, String start, String end,
			String previous, String next, String yearBefore) {
		TimePeriod period = TimePeriod.parse(text).orElseThrow();

		assertThat(period).hasToString(canonical);
		assertThat(TimePeriod.parse(canonical)).contains(period);
		assertThat(period.length()).isEqualTo(length);
		assertThat(text).matches(length == PeriodLength.SEMESTER || length == PeriodLength.YEAR
				? length.pattern() + "|" + PeriodLength.INTERVAL.pattern() : length.pattern());
		assertThat(period.start()).hasToString(start);
		assertThat(period.end()).hasToString(end);
		assertThat(period.previous().map(TimePeriod::toString).orElse("-")).isEqualTo(previous);
		assertThat(period.next().map(TimePeriod::toString).orElse("-")).isEqualTo(next);
		assertThat(period.yearBefore().map(TimePeriod::toString).orElse("-")).isEqualTo(yearBefore);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0000", "0000-Q1", "10000", "2024-Q5", "2024-S3", "2024-T4", "2024-M13", "2024-13", "2023-W53", "2024-W00",
			"2023-D366", "2024-D000", "2024-02-30", "2024-7", "202407", "24Q1", "2024-", "2023/25", "2023/2025", "FY2024",
			"2024-06-30/2024-01-01", "9999-12-01/P2M" })
	void whatTheCalendarDoesNotHaveIsNoPeriod(String text) {
		assertThat(TimePeriod.parse(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2024, 2024-Q4, true", "2024, 2024, true", "2024-Q1, 2024-W05, true", "2024-02, 2024-W05, false", "2023/24, 2024-01, true",
			"2024, 2023/24, false", "2024-Q1, 2024, false" })
	void aPeriodContainsThoseOfWhichItHasAllDays(String whole, String part, boolean contains) {
		assertThat(TimePeriod.parse(whole).orElseThrow().contains(TimePeriod.parse(part).orElseThrow())).isEqualTo(contains);
	}

	@Test
	void periodsAreInTheOrderOfTheirFirstDays() {
		assertThat(Arrays.stream("2024-M10 2024-W02 2024-M9 2023/24 2024 2024-Q1".split(" ")).map(text -> TimePeriod.parse(text).orElseThrow())
				.sorted().map(TimePeriod::toString)).containsExactly("2023/24", "2024-Q1", "2024", "2024-W02", "2024-09", "2024-10");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			2024;       2024;                             2024;                             2024
			2023/24;    July 2023 to June 2024;           juillet 2023 à juin 2024;         Julai 2023 hadi Juni 2024
			2024-Q3;    3rd quarter of 2024;              3e trimestre 2024;                robo ya 3 ya 2024
			2024-T1;    January 2024 to April 2024;       janvier 2024 à avril 2024;        Januari 2024 hadi Aprili 2024
			2024-07;    July 2024;                        juillet 2024;                     Julai 2024
			2024-07-31; July 31, 2024;                    31 juillet 2024;                  31 Julai 2024
			""")
	void aPeriodIsToldInTheReadersWords(String text, String english, String french, String swahili) {
		TimePeriod period = TimePeriod.parse(text).orElseThrow();

		assertThat(PeriodLabels.of(period, Locale.ENGLISH)).isEqualTo(english);
		assertThat(PeriodLabels.of(period, Locale.FRENCH)).isEqualTo(french);
		assertThat(PeriodLabels.of(period, Locale.of("sw"))).isEqualTo(swahili);
	}

	/** The model's own rule of what can be stored, which validators of EMF read from the model, is the same. */
	@Test
	void theModelTakesWhatThePeriodReads() {
		assertThat(BasicExtendedMetaData.INSTANCE.getPatternFacet(Literals.TIME_PERIOD)).containsExactly(
				Arrays.stream(PeriodLength.values()).map(PeriodLength::pattern).collect(Collectors.joining("|")));
	}
}
