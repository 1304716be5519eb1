// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.List;

import org.orodha.engine.PeriodArithmetic;

/** Time periods follow each other by their length, each at its own. */
final class PeriodSteps implements TimeSteps {

	private final SqlWriter sql;
	private final PeriodArithmetic periods;
	private final String time;
	private final String start;
	private final String next;

	PeriodSteps(SqlWriter sql, String time) {
		this.sql = sql;
		this.periods = sql.periods();
		this.time = time;
		this.start = sql.name("start#");
		this.next = sql.name("next#");
	}

	@Override
	public String measured(String query, List<String> series) {
		return measuredAgain(query, time, null);
	}

	@Override
	public String measuredAgain(String query, String period, String series) {
		return "select *, " + periods.start(period) + " as " + start + ", " + periods.next(period) + " as " + next + " from (" + query
				+ ") as " + sql.name("m#");
	}

	@Override
	public String series() {
		return periods.series(start, next);
	}

	@Override
	public String number(String period) {
		return periods.number(start, next);
	}

	@Override
	public String moved(String period, String by) {
		return periods.moved(period, start, next, by);
	}
}
