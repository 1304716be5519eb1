// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.requirement.Breakdown;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.insight.coverage.CoverageState;
import org.orodha.insight.coverage.Offer;
import org.orodha.insight.coverage.Part;
import org.orodha.insight.coverage.Part.Kind;
import org.orodha.insight.coverage.PeriodCoverage;
import org.orodha.model.Code;
import org.orodha.model.Dataset;
import org.orodha.model.Requirement;
import org.orodha.model.RequirementDimension;
import org.orodha.model.time.TimePeriod;

/** What datasets can fill of one requirement's table. */
final class Offers {

	private static final Messages MESSAGES = Messages.of(Offers.class);

	private final Requirement requirement;
	private final List<TimePeriod> asked;
	private final List<String> languages;
	private final List<RequirementDimension> breakdowns;
	private final RequirementDimension time;

	/** What one dataset can fill, with how it has each breakdown. */
	private record Single(Offer offer, List<BreakdownMatch> breakdowns) {
	}

	Offers(Requirement requirement, List<TimePeriod> asked, List<String> languages) {
		this.requirement = requirement;
		this.asked = asked;
		this.languages = languages;
		breakdowns = requirement.getDimensions().stream().filter(dimension -> !Breakdown.of(dimension).isTime()).toList();
		time = requirement.getDimensions().stream().filter(dimension -> Breakdown.of(dimension).isTime()).findFirst().orElse(null);
	}

	/** What a dataset can fill. */
	Offer of(Dataset dataset) {
		return single(dataset).offer();
	}

	/** What each of several datasets can fill, then what those can together that have different codes of a breakdown. */
	List<Offer> of(List<Dataset> datasets) {
		List<Single> singles = datasets.stream().map(this::single).toList();
		List<Offer> offers = new ArrayList<>(singles.stream().map(Single::offer).toList());
		for (int place = 0; place < breakdowns.size(); place++)
			together(place, singles).ifPresent(offers::add);
		return offers;
	}

	/** The parts of a table that nothing fills. */
	List<Part> nothing() {
		String words = MESSAGES.text("nothing");
		List<Part> parts = new ArrayList<>();
		parts.add(new Part(Kind.MEASURE, null, MESSAGES.text("part.MEASURE"), CoverageState.NONE, words));
		parts.add(new Part(Kind.UNIT, null, MESSAGES.text("part.UNIT"), CoverageState.NONE, words));
		for (RequirementDimension dimension : breakdowns)
			parts.add(new Part(Kind.DIMENSION, dimension, BreakdownMatch.name(dimension, languages), CoverageState.NONE, words));
		if (!asked.isEmpty())
			parts.add(PeriodMatch.part(time, noPeriods(), languages));
		return parts;
	}

	/** The periods of a table that nothing fills. */
	List<PeriodCoverage> noPeriods() {
		return asked.stream().map(period -> new PeriodCoverage(period, CoverageState.NONE, MESSAGES.text("nothing"))).toList();
	}

	/** What the periods of the table come to. */
	Part periods(List<PeriodCoverage> periods) {
		return PeriodMatch.part(time, periods, languages);
	}

	private Single single(Dataset dataset) {
		MeasureMatch measure = new MeasureMatch(dataset, requirement, languages);
		List<BreakdownMatch> matches = breakdowns.stream()
				.map(dimension -> BreakdownMatch.of(dimension, dataset, measure.measures(), languages)).toList();
		boolean told = matches.stream().anyMatch(match -> !match.only().isEmpty() && match.only().size() == measure.measures().size());
		List<Part> parts = new ArrayList<>();
		parts.add(measure.part(told));
		parts.add(measure.unit());
		matches.forEach(match -> parts.add(match.part()));
		List<PeriodCoverage> periods = new PeriodMatch(dataset, measure.measures()).of(asked);
		if (!periods.isEmpty())
			parts.add(periods(periods));
		return new Single(new Offer(List.of(dataset), parts, periods), matches);
	}

	private Optional<Offer> together(int place, List<Single> singles) {
		Set<Code> codes = new LinkedHashSet<>();
		List<Offer> members = new ArrayList<>();
		for (Single single : singles)
			if (single.offer().isUsable() && codes.addAll(single.breakdowns().get(place).only()))
				members.add(single.offer());
		return members.size() < 2 ? Optional.empty() : Optional.of(together(breakdowns.get(place), codes, members));
	}

	private Offer together(RequirementDimension restricted, Set<Code> codes, List<Offer> members) {
		List<PeriodCoverage> periods = new ArrayList<>();
		for (int number = 0; number < asked.size(); number++) {
			int at = number;
			periods.add(members.stream().map(member -> member.periods().get(at)).max(Comparator.comparing(PeriodCoverage::state)).orElseThrow());
		}
		List<Part> parts = new ArrayList<>();
		for (Part part : members.getFirst().parts())
			parts.add(part.dimension() == restricted ? BreakdownMatch.restricted(restricted, codes, languages).part()
					: part.kind() == Kind.PERIODS ? periods(periods) : worst(part, members));
		return new Offer(members.stream().flatMap(member -> member.datasets().stream()).toList(), parts, periods);
	}

	private Part worst(Part part, List<Offer> members) {
		Offer weakest = members.stream().max(Comparator.comparing(member -> member.part(part).orElseThrow().state())).orElseThrow();
		Part worst = weakest.part(part).orElseThrow();
		return worst.state() == CoverageState.FULL ? part
				: new Part(part.kind(), part.dimension(), part.name(), worst.state(), Labels.pair(weakest.name(languages), worst.words()));
	}
}
