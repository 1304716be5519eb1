// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.model.time.TimePeriod;

/** Scripts read time periods as deliveries, checks and catalogues do. */
class VtlPeriodTest extends VtlTables {

	private static final List<String> TEXTS = List.of("2024", "2024-A1", "2024a", "2023/24", "2023/2024", "FY2023/24", "FY 2023-24", "1999/00",
			"2023/25", "9999/00", "2024-S2", "2024s1", "2024-T3", "2024T1", "2024-T4", "2010Q1", "2010-q1", "2024-02", "2024-M07", "2024M7",
			"2024-13", "2024-M13", "2024-W01", "2020-W53", "2023-W53", "2024w5", "2024-02-29", "2023-02-29", "2024-D060", "2023-D366",
			"2024-07-31T10:15:00Z", "2024-01-01/2024-06-30", "2024-01-01/P1Y", "2024-02-01/2024-03-31", "2024-01-15/2024-01-24",
			"2024-01-15/P1W", "2024-01-16/P1W", "2024-06-30/2024-01-01", "9999-12-01/P2M", "0001", "9999", "9999-W52",
			"2010M1/2010M12", "2024-Q1/2024-Q2", "2024A/2025A1", "2024-02/2023-05", "2024m7/2024S2", "2024-T4/2024-Q4", "junk", "");

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, -1, 13, -400 })
	void aPeriodMovesAsItDoesEverywhere(int by) throws Exception {
		List<Map<String, String>> moved = ofTexts("timeshift(texts, " + by + ")");

		for (int row = 0; row < TEXTS.size(); row++)
			assertThat(TimePeriod.parse(moved.get(row).get("p"))).as(TEXTS.get(row))
					.isEqualTo(TimePeriod.parse(TEXTS.get(row)).flatMap(period -> period.moved(by)));
	}

	@Test
	void aPeriodHasTheLengthAndYearThatItHasEverywhere() throws Exception {
		List<Map<String, String>> told = ofTexts("texts[calc l := period_indicator(p), y := year(p)]");

		for (int row = 0; row < TEXTS.size(); row++) {
			TimePeriod period = TimePeriod.parse(TEXTS.get(row)).orElse(null);
			assertThat(told.get(row).get("l")).as(TEXTS.get(row))
					.isEqualTo(period == null || period.length().letter().isEmpty() ? null : period.length().letter());
			if (period != null)
				assertThat(told.get(row).get("y")).as(TEXTS.get(row)).isEqualTo(Integer.toString(period.start().getYear()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-07", "2024", "FY2023/24", "2010-Q1", "2024-S1", "2024-01-15/P7D", "2024-W05", "2024-D060" })
	void periodsOfTheSameDaysAreEqualHoweverTheyAreWritten(String wanted) throws Exception {
		TimePeriod period = TimePeriod.parse(wanted).orElseThrow();
		List<Map<String, String>> told = ofTexts("texts[calc e := p = \"%1$s\", d := p <> \"%1$s\", i := p in {\"%1$s\", \"1066\"}]"
				.formatted(wanted));

		for (int row = 0; row < TEXTS.size() - 1; row++) {
			boolean same = TimePeriod.parse(TEXTS.get(row)).filter(period::equals).isPresent();
			assertThat(List.of(told.get(row).get("e"), told.get(row).get("d"), told.get(row).get("i"))).as(TEXTS.get(row))
					.containsExactly(Boolean.toString(same), Boolean.toString(!same), Boolean.toString(same));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
			p < "2024"                  -> 2023/24; 2023/2024; FY2023/24; FY 2023-24; 1999/00; 0001; 2010M1/2010M12
			p >= "2024-W02"             -> 2024w5; 2024-01-15/P1W; 2024-01-16/P1W; 9999-W52
			p > "2024-01-05/2024-01-14" -> 2024-01-15/2024-01-24
			""")
	void periodsOfOneLengthAreInTheOrderOfTheirFirstDays(String condition, String expected) throws Exception {
		List<Map<String, String>> told = ofTexts("texts[calc z := " + condition + "]");

		List<String> found = new ArrayList<>();
		for (int row = 0; row < TEXTS.size(); row++)
			if ("true".equals(told.get(row).get("z")))
				found.add(TEXTS.get(row));
		assertThat(found).containsExactly(expected.split("; "));
	}

	private List<Map<String, String>> ofTexts(String expression) throws Exception {
		List<String> rows = new ArrayList<>();
		for (int row = 0; row < TEXTS.size(); row++)
			rows.add((100 + row) + "," + TEXTS.get(row) + ",1");
		data.table("texts", "k!:integer p!:time_period n:integer", rows.toArray(String[]::new));
		return data.result("r := " + expression + ";", "r").stream().sorted(Comparator.comparing((Map<String, String> row) -> row.get("k"))).toList();
	}
}
