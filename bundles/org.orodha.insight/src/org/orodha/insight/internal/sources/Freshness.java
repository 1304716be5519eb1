// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.sources;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.due.ExpectedDeliveries;
import org.orodha.core.due.ExpectedDelivery;
import org.orodha.core.text.Labels;
import org.orodha.core.time.PeriodLabels;
import org.orodha.core.time.PeriodLengths;
import org.orodha.insight.sources.Mark;
import org.orodha.model.Dataset;
import org.orodha.model.Frequency;
import org.orodha.model.time.TimePeriod;

/**
 * Judges by how many periods are missing: where deliveries are due, those that were due before the day and have not come; else the
 * periods that are over since the data ends.
 */
final class Freshness implements Judge {

	private static final int DAYS_A_WEEK = 7;

	private final LocalDate day;
	private final Set<Dataset> expected = new HashSet<>();
	private final Map<Dataset, Long> overdue;

	Freshness(Catalogue catalogue, LocalDate day) {
		this.day = day;
		ExpectedDeliveries deliveries = ExpectedDeliveries.of(catalogue, day);
		deliveries.all().stream().filter(each -> each.due() != null).map(ExpectedDelivery::dataset).forEach(expected::add);
		overdue = deliveries.overdue().stream().collect(Collectors.groupingBy(ExpectedDelivery::dataset, Collectors.counting()));
	}

	@Override
	public Judgement of(Dataset dataset) {
		if (expected.contains(dataset)) {
			long missing = overdue.getOrDefault(dataset, 0L);
			return new Judgement(mark(missing), InsightText.text("fresh.due", missing));
		}
		Optional<TimePeriod> last = TimePeriod.parse(dataset.getCoverageEnd());
		if (last.isEmpty())
			return new Judgement(Mark.AGE_UNKNOWN, InsightText.text("fresh.noEnd"));
		String end = PeriodLabels.ofDay(last.get().end());
		Optional<Long> missing = missing(dataset, last.get().end());
		if (missing.isEmpty())
			return new Judgement(Mark.AGE_UNKNOWN, InsightText.text("fresh.irregular", end));
		return new Judgement(mark(missing.get()), InsightText.text("fresh.until", end, missing.get(), Labels.of(frequency(dataset))));
	}

	private static Mark mark(long missing) {
		return missing == 0 ? Mark.CURRENT : missing == 1 ? Mark.BEHIND : Mark.STALE;
	}

	/** The periods that are over on the day and that the data, which ends on another day, does not have. */
	private Optional<Long> missing(Dataset dataset, LocalDate end) {
		Frequency frequency = frequency(dataset);
		if (frequency == null)
			return Optional.empty();
		long days = Math.max(0, ChronoUnit.DAYS.between(end, day.minusDays(1)));
		long months = Math.max(0, ChronoUnit.MONTHS.between(end.plusDays(1), day));
		return switch (frequency) {
		case ONCE -> Optional.of(0L);
		case CONTINUOUS, IRREGULAR -> Optional.empty();
		case DAILY -> Optional.of(days);
		case WEEKLY -> Optional.of(days / DAYS_A_WEEK);
		default -> Optional.of(months / (PeriodLengths.of(frequency).getFirst().months() * PeriodLengths.every(frequency)));
		};
	}

	private static Frequency frequency(Dataset dataset) {
		if (dataset.isSetFrequency())
			return dataset.getFrequency();
		return dataset.getSource() != null && dataset.getSource().isSetPeriodicity() ? dataset.getSource().getPeriodicity() : null;
	}
}
