// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.orodha.core.text.Messages;
import org.orodha.insight.coverage.CoverageRequest;
import org.orodha.insight.coverage.CoverageState;
import org.orodha.insight.coverage.Gap;
import org.orodha.insight.coverage.Offer;
import org.orodha.insight.coverage.Part;
import org.orodha.insight.coverage.Part.Kind;
import org.orodha.insight.coverage.PeriodCoverage;
import org.orodha.insight.coverage.RequirementCoverage;
import org.orodha.model.Dataset;
import org.orodha.model.Requirement;

/** Finds out how far the table of a requirement can be filled. */
public final class RequirementCheck {

	private static final Messages MESSAGES = Messages.of(RequirementCheck.class);

	private final Supply supply;
	private final CoverageRequest request;
	private final List<String> languages;

	/** @param languages the languages of the reader, the most wanted first */
	public RequirementCheck(Supply supply, CoverageRequest request, List<String> languages) {
		this.supply = supply;
		this.request = request;
		this.languages = languages;
	}

	/** @throws OperationCanceledException where the user gave up */
	public RequirementCoverage of(Requirement requirement, IProgressMonitor monitor) {
		Offers offers = new Offers(requirement, AskedPeriods.of(requirement, request), languages);
		List<Dataset> named = requirement.getDatasets().stream().filter(dataset -> !dataset.eIsProxy()).toList();
		List<Offer> made = offers.of(named);
		Offer best = Offer.best(made).orElse(null);
		Set<Dataset> others = supply.besides(requirement);
		List<Offer> further = new ArrayList<>();
		for (Dataset dataset : others) {
			if (monitor.isCanceled())
				throw new OperationCanceledException();
			further.add(offers.of(dataset));
		}
		List<PeriodCoverage> periods = best == null ? offers.noPeriods() : periods(best, made);
		List<Part> parts = best == null ? offers.nothing()
				: best.parts().stream().map(part -> part.kind() == Kind.PERIODS ? offers.periods(periods) : part).toList();
		GapFilling filling = new GapFilling(requirement, made, further, supply, languages);
		List<Gap> gaps = best == null ? List.of(filling.ofAll())
				: parts.stream().filter(part -> part.state() != CoverageState.FULL).map(part -> filling.of(part, best)).toList();
		return new RequirementCoverage(requirement, made, best, parts, periods, gaps);
	}

	/** What the best offer has not for a period, another may have, though with other breakdowns. */
	private List<PeriodCoverage> periods(Offer best, List<Offer> offers) {
		List<PeriodCoverage> periods = new ArrayList<>();
		for (int number = 0; number < best.periods().size(); number++) {
			int at = number;
			PeriodCoverage own = best.periods().get(at);
			if (own.state() != CoverageState.NONE) {
				periods.add(own);
				continue;
			}
			periods.add(offers.stream().filter(offer -> offer.isUsable() && offer.periods().get(at).state() != CoverageState.NONE)
					.min(Comparator.comparing(offer -> offer.periods().get(at).state()))
					.map(offer -> new PeriodCoverage(own.period(), CoverageState.LOSS, MESSAGES.text("period.elsewhere", offer.name(languages))))
					.orElse(own));
		}
		return periods;
	}
}
