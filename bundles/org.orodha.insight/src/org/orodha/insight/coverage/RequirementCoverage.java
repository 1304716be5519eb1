// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.coverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.orodha.model.Requirement;

/**
 * How far the table of a requirement can be filled.
 *
 * @param offers what each dataset that the requirement names can fill, in its order, then what several can together
 * @param best   the offer that fills most; null where none can be used
 * @param parts  every part of the table as it can be filled: as the best offer has it, with the periods that others add; where there is no
 *               best offer, as nothing fills it
 * @param periods every period that is asked for, as it can be filled
 * @param gaps   the parts that cannot be filled in full, and what would fill them
 * @since 1.0
 */
public record RequirementCoverage(Requirement requirement, List<Offer> offers, Offer best, List<Part> parts, List<PeriodCoverage> periods,
		List<Gap> gaps) {

	public RequirementCoverage {
		offers = List.copyOf(offers);
		parts = List.copyOf(parts);
		periods = List.copyOf(periods);
		gaps = List.copyOf(gaps);
	}

	/** What it comes to: not at all where no dataset can be used. */
	public CoverageState state() {
		return best == null ? CoverageState.NONE : CoverageState.together(parts.stream().map(Part::state).toList());
	}

	/** What each part counts towards readiness; nothing where no dataset can be used. */
	public List<Addend> addends() {
		return parts.stream().map(part -> Addend.of(part, periods)).toList();
	}

	/** The sum of the addends. */
	public BigDecimal points() {
		return Addend.sum(addends());
	}

	/** Readiness in whole per cent: the sum of the addends by their number. */
	public int readiness() {
		return Addend.percent(points(), parts.size());
	}

	/** The gap in a part; empty where it is filled in full, or all of the table is missing. */
	public Optional<Gap> gap(Part part) {
		return gaps.stream().filter(gap -> gap.part() != null && gap.part().isSameAs(part)).findFirst();
	}

	/** The gap to fill first: of those that something fills, the widest; else of all. Empty where there is none. */
	public Optional<Gap> mainGap() {
		return widest(gaps.stream().filter(Gap::fills).toList()).or(() -> widest(gaps));
	}

	private static Optional<Gap> widest(List<Gap> gaps) {
		return gaps.stream().reduce((one, other) -> one.part() != null && one.part().state().isBetterThan(other.part().state()) ? other : one);
	}
}
