// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.orodha.model.time.PeriodLength;
import org.orodha.model.time.TimePeriod;

/** The shorter periods that a period holds. */
final class Months {

	private Months() {
	}

	static List<YearMonth> of(TimePeriod period) {
		YearMonth last = YearMonth.from(period.end());
		return Stream.iterate(YearMonth.from(period.start()), month -> !month.isAfter(last), month -> month.plusMonths(1)).toList();
	}

	static List<TimePeriod> quarters(TimePeriod period) {
		return Stream.iterate(TimePeriod.holding(period.start(), PeriodLength.QUARTER), quarter -> !quarter.end().isAfter(period.end()),
				quarter -> quarter.next().orElseThrow()).toList();
	}

	static YearMonth last(TimePeriod period) {
		return YearMonth.from(period.end());
	}
}
