package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.data.delivery.TimePeriod;

class TimePeriodTest {

	@ParameterizedTest
	@CsvSource({ "2010Q1, 2010-Q1", "2010-q1, 2010-Q1", "2024-A1, 2024", "2024A, 2024", "2024-M07, 2024-07", "2024M7, 2024-07",
			"2024-S2, 2024-S2", "2024S2, 2024-S2", "2024-D060, 2024-02-29", "2024-07, 2024-07", "2024-07-31, 2024-07-31" })
	void thePeriodIsReadInAnySpellingOfSdmx(String text, String period) {
		assertThat(TimePeriod.parse(text)).map(TimePeriod::toString).contains(period);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0000", "0000-Q1", "2024-Q5", "2024-M13", "2023-D366", "2024-02-30", "2024-7", "202407", "24Q1", "2024-" })
	void whatTheCalendarDoesNotHaveIsNoPeriod(String text) {
		assertThat(TimePeriod.parse(text)).isEmpty();
	}
}
