// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;

import org.orodha.model.time.TimePeriod;

/** Money that Kenyans abroad send home. */
final class Remittances {

	private Remittances() {
	}

	/** In tenths of a million of US dollars. */
	private static Map<String, Long> inflows(YearMonth month) {
		return Levels.figures("remittances", month);
	}

	private static BigDecimal millions(long tenths) {
		return BigDecimal.valueOf(tenths, 1);
	}

	static SampleTable regions(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("month", "region", "usd_million");
		inflows(Months.last(period)).forEach((region, tenths) -> table.add(period, region, millions(tenths)));
		return table.build();
	}

	static SampleTable channels(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("month", "channel", "region", "usd_million");
		inflows(Months.last(period)).forEach((region, tenths) -> Parts.of(tenths, Levels.of("channel"), "channel" + region + period)
				.forEach((channel, part) -> table.add(period, channel, region, millions(part))));
		return table.build();
	}

	static SampleTable transfers(TimePeriod period) {
		long received = Months.of(period).stream().flatMap(month -> inflows(month).values().stream()).mapToLong(Long::longValue).sum();
		return new SampleTable.Builder("quarter", "entry_kind", "usd_million").add(period, "C", millions(received))
				.add(period, "D", millions(Math.round(received * Levels.rate("transfers-sent")))).build();
	}
}
