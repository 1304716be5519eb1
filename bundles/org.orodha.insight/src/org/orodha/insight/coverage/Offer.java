// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.coverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.orodha.core.text.Labels;
import org.orodha.insight.coverage.Part.Kind;
import org.orodha.model.Dataset;

/**
 * How a dataset, or several that complement each other, can fill the table of a requirement.
 *
 * @param datasets the datasets, at least one; several only where each gives other codes of a breakdown, such as entries and exits
 * @param parts    every part of the table: what is measured, its unit, its breakdowns in their order, its periods
 * @param periods  every period that is asked for, the earliest first; none where the requirement does not say how often it is due
 * @since 1.0
 */
public record Offer(List<Dataset> datasets, List<Part> parts, List<PeriodCoverage> periods) {

	public Offer {
		datasets = List.copyOf(datasets);
		parts = List.copyOf(parts);
		periods = List.copyOf(periods);
	}

	/** The usable one of several offers that fills most, of equal ones the first; empty where none is usable. */
	public static Optional<Offer> best(List<Offer> offers) {
		return offers.stream().filter(Offer::isUsable).reduce((one, other) -> other.points().compareTo(one.points()) > 0 ? other : one);
	}

	/** Whether its figures can stand in the table at all: what they measure and their unit are not something else. */
	public boolean isUsable() {
		return parts.stream().noneMatch(part -> (part.kind() == Kind.MEASURE || part.kind() == Kind.UNIT) && part.state() == CoverageState.NONE);
	}

	/** What it comes to: not at all where it is not usable. */
	public CoverageState state() {
		return isUsable() ? CoverageState.together(parts.stream().map(Part::state).toList()) : CoverageState.NONE;
	}

	/** What the parts count, one by one. */
	public List<Addend> addends() {
		return parts.stream().map(part -> Addend.of(part, periods)).toList();
	}

	/** The sum of what the parts count; nothing where it is not usable. */
	public BigDecimal points() {
		return isUsable() ? Addend.sum(addends()) : BigDecimal.ZERO;
	}

	/** What it says of a part. */
	public Optional<Part> part(Part asked) {
		return parts.stream().filter(part -> part.isSameAs(asked)).findFirst();
	}

	/** The names of the datasets. */
	public String name(List<String> languages) {
		return datasets.stream().map(dataset -> Labels.of(dataset, languages)).collect(Collectors.joining(" + "));
	}
}
