package org.orodha.data.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.data.delivery.TimePeriod.Length;
import org.orodha.model.Dataset;
import org.orodha.model.Frequency;
import org.orodha.model.Step;

/**
 * When the deliveries of a dataset are due. The data of a period has to be there when, after the period's end, the first step
 * of a procedure that works on the dataset falls due; where no procedure does so as often as the dataset has periods, when the
 * dataset's own release calendar says.
 */
public final class DeliveryCalendar {

	private static final int ANY_COMMON_YEAR = 2025;

	private final Length length;
	private final int periods;
	private final List<Recurrence> deadlines;
	private final LocalDate start;

	private DeliveryCalendar(Length length, int periods, List<Recurrence> deadlines, LocalDate start) {
		this.length = length;
		this.periods = periods;
		this.deadlines = deadlines;
		this.start = start;
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
		LocalDate start = period(dataset.getCoverageStart()).map(TimePeriod::start).orElse(LocalDate.EPOCH);
		Optional<DeliveryCalendar> calendar = among(frequency, steps, start);
		return calendar.isPresent() || dataset.getReleaseCalendar() == null ? calendar
				: among(frequency, List.of(Recurrence.parse(dataset.getReleaseCalendar())), start);
	}

	private static Optional<DeliveryCalendar> among(Frequency frequency, List<Recurrence> rules, LocalDate start) {
		Set<Length> lengths = TimePeriod.lengths(frequency);
		for (Length length : Length.values()) {
			int perYear = frequency == Frequency.WEEKLY ? 52 : length.perYear();
			List<Recurrence> fitting = rules.stream().filter(rule -> rule.perYear(ANY_COMMON_YEAR) == perYear).toList();
			if (lengths.contains(length) && !fitting.isEmpty())
				return Optional.of(new DeliveryCalendar(length, periods(frequency), fitting, start));
		}
		return Optional.empty();
	}

	private static int periods(Frequency frequency) {
		return switch (frequency) {
		case WEEKLY -> 7;
		case BIENNIAL -> 2;
		case QUINQUENNIAL -> 5;
		case DECENNIAL -> 10;
		default -> 1;
		};
	}

	static Optional<TimePeriod> period(String text) {
		return text == null ? Optional.empty() : TimePeriod.parse(text);
	}

	/** The day on which the delivery for a period is due; empty where the rules have ended. */
	public Optional<LocalDate> due(TimePeriod period) {
		return deadlines.stream().flatMap(rule -> rule.after(period.end(), start).stream()).min(LocalDate::compareTo);
	}

	/** The period of this calendar that follows another, whatever the other's length. */
	public TimePeriod next(TimePeriod period) {
		return TimePeriod.holding(period.end(), length).after(periods);
	}

	/** The last period of this calendar that is over on a day. */
	public TimePeriod lastBefore(LocalDate day) {
		return TimePeriod.holding(day, length).after(-periods);
	}
}
