// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.timeline;

import java.time.LocalDate;

import org.orodha.model.time.PeriodLength;
import org.orodha.model.time.TimePeriod;

/**
 * How long the stretches of a timeline are.
 *
 * @since 1.0
 */
public enum Scale {
	/** The years of a decade. */
	YEAR(PeriodLength.YEAR, 12, 24),
	/** The quarters of three years. */
	QUARTER(PeriodLength.QUARTER, 12, 3),
	/** The months of a year. */
	MONTH(PeriodLength.MONTH, 13, 1),
	/** Years, as far as any dataset goes back or ahead. */
	ALL(PeriodLength.YEAR, Integer.MAX_VALUE, 1200);

	private final PeriodLength length;
	private final int most;
	private final int ahead;

	/** @param ahead how many months beyond a day are shown */
	Scale(PeriodLength length, int most, int ahead) {
		this.length = length;
		this.most = most;
		this.ahead = ahead;
	}

	/** The last day to show as of a day. */
	LocalDate horizon(LocalDate on) {
		return on.plusMonths(ahead);
	}

	/** How many stretches are shown where nobody says from when on, at most. */
	int most() {
		return most;
	}

	/** The stretch that holds a day. */
	public TimePeriod holding(LocalDate day) {
		return TimePeriod.holding(day, length);
	}
}
