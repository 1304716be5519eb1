// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.due;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.orodha.core.time.PeriodLengths;
import org.orodha.core.time.Recurrence;
import org.orodha.model.Dataset;
import org.orodha.model.Frequency;
import org.orodha.model.Step;
import org.orodha.model.time.PeriodLength;
import org.orodha.model.time.TimePeriod;

/**
 * When the deliveries of a dataset are due: when the step that passes it on is, after the end of the period; where no procedure passes it
 * on as often as the dataset has periods, when the dataset's own release calendar says.
 */
final class DeliveryCalendar {

	private static final int ANY_COMMON_YEAR = 2025;

	private final Deadlines deadlines;
	private final PeriodLength length;
	private final int periods;
	private final List<Step> steps;
	private final Optional<String> release;
	private final LocalDate start;
	private final Month yearStart;

	/** @param first the first period of the data; years begin in the month in which it does */
	private DeliveryCalendar(Deadlines deadlines, PeriodLength length, int periods, List<Step> steps, Optional<String> release,
			Optional<TimePeriod> first) {
		this.deadlines = deadlines;
		this.length = length;
		this.periods = periods;
		this.steps = steps;
		this.release = release;
		this.start = first.map(TimePeriod::start).orElse(LocalDate.EPOCH);
		this.yearStart = first.filter(period -> period.length() == PeriodLength.YEAR).map(period -> period.start().getMonth())
				.orElse(Month.JANUARY);
	}

	/**
	 * The calendar of a dataset.
	 *
	 * @return empty where nobody owes the data, nothing says when its deliveries are due, or they come at no fixed interval
	 * @throws IllegalArgumentException where a recurrence rule of the dataset or a step cannot be followed
	 */
	static Optional<DeliveryCalendar> of(Dataset dataset, Transfers transfers, Deadlines deadlines) {
		Frequency frequency = dataset.isSetFrequency() ? dataset.getFrequency() : Frequency.IRREGULAR;
		if (frequency == Frequency.IRREGULAR || frequency == Frequency.ONCE || !transfers.isOwed(dataset))
			return Optional.empty();
		Optional<TimePeriod> first = TimePeriod.parse(dataset.getCoverageStart());
		List<Step> sending = transfers.of(dataset);
		for (PeriodLength length : lengths(frequency)) {
			List<Step> fitting = sending.stream().filter(step -> comesEvery(length, step, deadlines)).toList();
			if (!fitting.isEmpty())
				return Optional.of(new DeliveryCalendar(deadlines, length, PeriodLengths.every(frequency), fitting, Optional.empty(), first));
		}
		Optional<String> release = Optional.ofNullable(dataset.getReleaseCalendar());
		return release.flatMap(rule -> lengths(frequency).stream().filter(length -> comesEvery(length, deadlines.recurrence(rule))).findFirst())
				.map(length -> new DeliveryCalendar(deadlines, length, PeriodLengths.every(frequency), List.of(), release, first));
	}

	private static List<PeriodLength> lengths(Frequency frequency) {
		return PeriodLengths.of(frequency).stream().filter(length -> length != PeriodLength.INTERVAL).toList();
	}

	/** A deadline that is counted from something else than a recurrence comes as often as that does. */
	private static boolean comesEvery(PeriodLength length, Step step, Deadlines deadlines) {
		String rule = Deadlines.rule(step);
		return rule == null ? step.getDue() != null && step.getDue().isSetBasis() : comesEvery(length, deadlines.recurrence(rule));
	}

	/** Of one weekday, a year has 53 at times. */
	private static boolean comesEvery(PeriodLength length, Recurrence rule) {
		int perYear = rule.perYear(ANY_COMMON_YEAR);
		return perYear == length.perYear() || length == PeriodLength.WEEK && perYear == length.perYear() + 1;
	}

	/** When the delivery for a period is due, and which step says so; empty where the rules have ended. */
	Optional<Due> due(TimePeriod period) {
		Stream<Due> released = release.flatMap(rule -> deadlines.after(rule, period, start)).map(day -> new Due(day, null)).stream();
		Stream<Due> sent = steps.stream().flatMap(step -> deadlines.due(step, period, start).map(day -> new Due(day, step)).stream());
		return Stream.concat(released, sent).min(Comparator.comparing(Due::day));
	}

	/** The steps that say when the data are due. */
	List<Step> steps() {
		return steps;
	}

	/**
	 * A due day.
	 *
	 * @param step the step that is due then; null where the dataset's release calendar says when
	 */
	record Due(LocalDate day, Step step) {
	}

	/** The period of this calendar that follows another, whatever the other's length; empty where time has ended. */
	Optional<TimePeriod> next(TimePeriod period) {
		return (period.length() == length ? period : TimePeriod.holding(period.end(), length, yearStart)).moved(periods);
	}

	/** The last period of this calendar that is over on a day. */
	TimePeriod lastBefore(LocalDate day) {
		TimePeriod current = TimePeriod.holding(day, length, yearStart);
		return current.moved(-periods).orElse(current);
	}
}
