// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import java.time.DateTimeException;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.orodha.model.DeadlineUnit;

/** An event of time: how long something may take, how often it happens, or in words when. */
record Timer(Node event) {

	/**
	 * How long after what comes before.
	 *
	 * @param number how many
	 * @param unit   of what
	 */
	record Span(int number, DeadlineUnit unit) {
	}

	private static final Pattern CYCLE = Pattern.compile("R\\d*/(?:[^P/]*/)?(P[^/]+)");

	/** The span that it states in whole days or months. */
	Optional<Span> span() {
		return period(said("timeDuration")).map(period -> period.toTotalMonths() == 0 ? new Span(period.getDays(), DeadlineUnit.DAYS)
				: new Span((int) period.toTotalMonths(), DeadlineUnit.MONTHS));
	}

	/** The recurrence rule that it states; empty where it does not recur, or by other spans than whole days, weeks, months or years. */
	String recurrence() {
		Matcher cycle = CYCLE.matcher(said("timeCycle"));
		return cycle.matches() ? period(cycle.group(1)).map(Timer::rule).orElse("") : "";
	}

	private static String rule(Period period) {
		int months = (int) period.toTotalMonths();
		if (months > 0)
			return months % 12 == 0 ? rule("YEARLY", months / 12) : rule("MONTHLY", months);
		return period.getDays() % 7 == 0 ? rule("WEEKLY", period.getDays() / 7) : rule("DAILY", period.getDays());
	}

	private static String rule(String frequency, int interval) {
		return "FREQ=" + frequency + (interval == 1 ? "" : ";INTERVAL=" + interval);
	}

	/** A span of time that is either months or days, and some. */
	private static Optional<Period> period(String text) {
		try {
			Period period = Period.parse(text);
			return (period.toTotalMonths() == 0) == (period.getDays() == 0) || period.isNegative() ? Optional.empty() : Optional.of(period);
		} catch (DateTimeException | ArithmeticException other) {
			return Optional.empty();
		}
	}

	/** What it says in words, or as it is written; empty where it says nothing. */
	String words() {
		String name = event.label();
		if (!name.isEmpty())
			return name;
		String date = said("timeDate");
		return !date.isEmpty() ? date : !said("timeDuration").isEmpty() ? said("timeDuration") : said("timeCycle");
	}

	private String said(String how) {
		return event.child("timerEventDefinition").flatMap(timer -> timer.child(how)).map(Node::text).orElse("");
	}
}
