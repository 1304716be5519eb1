// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.orodha.core.requirement.Units;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.time.PeriodLabels;
import org.orodha.core.time.PeriodLengths;
import org.orodha.insight.coverage.CoverageState;
import org.orodha.insight.coverage.Part;
import org.orodha.insight.coverage.Part.Kind;
import org.orodha.insight.coverage.PeriodCoverage;
import org.orodha.model.Dataset;
import org.orodha.model.Frequency;
import org.orodha.model.RequirementDimension;
import org.orodha.model.Variable;
import org.orodha.model.time.PeriodLength;
import org.orodha.model.time.TimePeriod;

/** For which periods a dataset has figures, by what the catalogue says of it. */
final class PeriodMatch {

	private static final Messages MESSAGES = Messages.of(PeriodMatch.class);

	private final Dataset dataset;
	private final boolean adds;
	private final Optional<TimePeriod> first;
	private final Optional<TimePeriod> last;

	/** @param measures the measures that belong in the table */
	PeriodMatch(Dataset dataset, List<Variable> measures) {
		this.dataset = dataset;
		adds = measures.stream().allMatch(measure -> Units.addsOverTime(measure.getUnit()));
		first = TimePeriod.parse(dataset.getCoverageStart());
		last = TimePeriod.parse(dataset.getCoverageEnd());
	}

	List<PeriodCoverage> of(List<TimePeriod> asked) {
		return asked.stream().map(this::of).toList();
	}

	private PeriodCoverage of(TimePeriod period) {
		if (first.isEmpty())
			return none(period, "period.unknown");
		LocalDate from = first.get().start();
		LocalDate until = last.map(TimePeriod::end).orElse(LocalDate.MAX);
		if (period.end().isBefore(from))
			return none(period, "period.before", PeriodLabels.of(first.get()));
		if (period.start().isAfter(until))
			return none(period, "period.after", PeriodLabels.of(last.orElseThrow()));
		if (dataset.isSetFrequency() && dataset.getFrequency() == Frequency.ONCE)
			return once(period);
		if (skipped(period))
			return none(period, "period.skipped", Labels.of(dataset.getFrequency()));
		if (period.start().isBefore(from))
			return new PeriodCoverage(period, CoverageState.LOSS, MESSAGES.text("period.from", PeriodLabels.of(first.get())));
		if (period.end().isAfter(until))
			return new PeriodCoverage(period, CoverageState.LOSS, MESSAGES.text("period.until", PeriodLabels.of(last.orElseThrow())));
		return dataset.isSetFrequency() ? regular(period) : loss(period, "period.unstated");
	}

	private PeriodCoverage once(TimePeriod period) {
		TimePeriod all = new TimePeriod(first.orElseThrow().start(), last.orElse(first.orElseThrow()).end());
		if (period.equals(all))
			return new PeriodCoverage(period, CoverageState.FULL, "");
		return period.contains(all) ? loss(period, "period.stands", PeriodLabels.of(all)) : none(period, "period.long", Labels.of(dataset.getFrequency()));
	}

	/** Between years with data; the last one may come before its turn. */
	private boolean skipped(TimePeriod period) {
		int every = dataset.isSetFrequency() ? PeriodLengths.every(dataset.getFrequency()) : 1;
		int year = period.start().getYear();
		return every > 1 && (year - first.orElseThrow().start().getYear()) % every != 0
				&& last.map(end -> end.start().getYear() != year).orElse(true);
	}

	private PeriodCoverage regular(TimePeriod period) {
		Frequency frequency = dataset.getFrequency();
		if (frequency == Frequency.IRREGULAR)
			return loss(period, "period.irregular");
		if (frequency == Frequency.CONTINUOUS)
			return new PeriodCoverage(period, CoverageState.FULL, "");
		PeriodLength given = PeriodLengths.of(frequency).getFirst();
		TimePeriod part = TimePeriod.holding(period.start(), given);
		if (part.equals(period))
			return new PeriodCoverage(period, CoverageState.FULL, "");
		if (part.contains(period) || part.days() > period.days())
			return none(period, "period.long", Labels.of(frequency));
		return adds ? new PeriodCoverage(period, CoverageState.FULL, MESSAGES.text("period.summed", Labels.of(frequency)))
				: loss(period, "period.stock", Labels.of(frequency));
	}

	private static PeriodCoverage none(TimePeriod period, String key, Object... values) {
		return new PeriodCoverage(period, CoverageState.NONE, MESSAGES.text(key, values));
	}

	private static PeriodCoverage loss(TimePeriod period, String key, Object... values) {
		return new PeriodCoverage(period, CoverageState.LOSS, MESSAGES.text(key, values));
	}

	/** What all periods come to. @param dimension the dimension for them; null where there is none */
	static Part part(RequirementDimension dimension, List<PeriodCoverage> periods, List<String> languages) {
		long full = periods.stream().filter(period -> period.state() == CoverageState.FULL).count();
		long loss = periods.stream().filter(period -> period.state() == CoverageState.LOSS).count();
		CoverageState state = CoverageState.together(periods.stream().map(PeriodCoverage::state).toList());
		String name = dimension == null ? MESSAGES.text("part.PERIODS") : BreakdownMatch.name(dimension, languages);
		String words = MESSAGES.text("periods", PeriodLabels.of(periods.getFirst().period()), PeriodLabels.of(periods.getLast().period()), full,
				periods.size(), loss);
		return new Part(Kind.PERIODS, dimension, name, state, words);
	}
}
