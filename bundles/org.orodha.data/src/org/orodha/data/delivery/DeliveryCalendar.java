// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.time.PeriodLengths;
import org.orodha.core.time.Recurrence;
import org.orodha.model.Dataset;
import org.orodha.model.Frequency;
import org.orodha.model.Step;
import org.orodha.model.time.PeriodLength;
import org.orodha.model.time.TimePeriod;

/**
 * When the deliveries of a dataset are due. The data of a period has to be there when, after the period's end, the first step
 * of a procedure that works on the dataset falls due; where no procedure does so as often as the dataset has periods, when the
 * dataset's own release calendar says.
 */
public final class DeliveryCalendar {

	private static final int ANY_COMMON_YEAR = 2025;

	private final PeriodLength length;
	private final int periods;
	private final List<Recurrence> deadlines;
	private final LocalDate start;
	private final Month yearStart;

	/** @param first the first period of the data; years begin in the month in which it does */
	private DeliveryCalendar(PeriodLength length, int periods, List<Recurrence> deadlines, Optional<TimePeriod> first) {
		this.length = length;
		this.periods = periods;
		this.deadlines = deadlines;
		this.start = first.map(TimePeriod::start).orElse(LocalDate.EPOCH);
		this.yearStart = first.filter(period -> period.length() == PeriodLength.YEAR).map(period -> period.start().getMonth())
				.orElse(Month.JANUARY);
	}

	/**
	 * The calendar of a dataset.
	 *
	 * @return empty where nothing says when its deliveries are due, or they come at no fixed interval
	 * @throws IllegalArgumentException where a recurrence rule of the dataset or a step cannot be followed
	 */
	public static Optional<DeliveryCalendar> of(Catalogue catalogue, Dataset dataset) {
		Frequency frequency = dataset.isSetFrequency() ? dataset.getFrequency() : Frequency.IRREGULAR;
		if (frequency == Frequency.IRREGULAR || frequency == Frequency.ONCE)
			return Optional.empty();
		List<Recurrence> steps = new ArrayList<>();
		for (Step step : Signatories.steps(catalogue, dataset))
			if (step.getRecurrence() != null)
				steps.add(Recurrence.parse(step.getRecurrence()));
		Optional<TimePeriod> first = TimePeriod.parse(dataset.getCoverageStart());
		Optional<DeliveryCalendar> calendar = among(frequency, steps, first);
		return calendar.isPresent() || dataset.getReleaseCalendar() == null ? calendar
				: among(frequency, List.of(Recurrence.parse(dataset.getReleaseCalendar())), first);
	}

	private static Optional<DeliveryCalendar> among(Frequency frequency, List<Recurrence> rules, Optional<TimePeriod> first) {
		for (PeriodLength length : PeriodLengths.of(frequency)) {
			List<Recurrence> fitting = rules.stream().filter(rule -> comesEvery(length, rule.perYear(ANY_COMMON_YEAR))).toList();
			if (length != PeriodLength.INTERVAL && !fitting.isEmpty())
				return Optional.of(new DeliveryCalendar(length, periods(frequency), fitting, first));
		}
		return Optional.empty();
	}

	/** Of one weekday, a year has 53 at times. */
	private static boolean comesEvery(PeriodLength length, int perYear) {
		return perYear == length.perYear() || length == PeriodLength.WEEK && perYear == length.perYear() + 1;
	}

	private static int periods(Frequency frequency) {
		return switch (frequency) {
		case BIENNIAL -> 2;
		case QUINQUENNIAL -> 5;
		case DECENNIAL -> 10;
		default -> 1;
		};
	}

	/** The day on which the delivery for a period is due; empty where the rules have ended. */
	public Optional<LocalDate> due(TimePeriod period) {
		return deadlines.stream().flatMap(rule -> rule.after(period.end(), start).stream()).min(LocalDate::compareTo);
	}

	/** The period of this calendar that follows another, whatever the other's length; empty where time has ended. */
	public Optional<TimePeriod> next(TimePeriod period) {
		return (period.length() == length ? period : TimePeriod.holding(period.end(), length, yearStart)).moved(periods);
	}

	/** The last period of this calendar that is over on a day. */
	public TimePeriod lastBefore(LocalDate day) {
		TimePeriod current = TimePeriod.holding(day, length, yearStart);
		return current.moved(-periods).orElse(current);
	}
}
