// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.coverage;

import java.math.BigDecimal;
import java.util.List;

import org.orodha.model.Agency;

/**
 * How far the tables of a framework can be filled.
 *
 * @param framework    the body that asks for them; null for requirements that do not say who asks
 * @param requirements its requirements, by identifier
 * @since 1.0
 */
public record FrameworkCoverage(Agency framework, List<RequirementCoverage> requirements) {

	public FrameworkCoverage {
		requirements = List.copyOf(requirements);
	}

	/** Readiness in whole per cent: the mean of the requirements' readiness, as it is shown of each. */
	public int readiness() {
		int sum = requirements.stream().mapToInt(RequirementCoverage::readiness).sum();
		return Addend.percent(BigDecimal.valueOf(sum).movePointLeft(2), requirements.size());
	}

	/** What it comes to. */
	public CoverageState state() {
		return CoverageState.together(requirements.stream().map(RequirementCoverage::state).toList());
	}

	/** How many of the requirements are of a state. */
	public long count(CoverageState state) {
		return requirements.stream().filter(requirement -> requirement.state() == state).count();
	}
}
