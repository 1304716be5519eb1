// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.orodha.core.text.Labels;
import org.orodha.core.time.PeriodLabels;
import org.orodha.insight.coverage.Addend;
import org.orodha.insight.coverage.Coverage;
import org.orodha.insight.coverage.CoverageSheets;
import org.orodha.insight.coverage.FrameworkCoverage;
import org.orodha.insight.coverage.Gap;
import org.orodha.insight.coverage.Offer;
import org.orodha.insight.coverage.Part.Kind;
import org.orodha.insight.coverage.PeriodCoverage;
import org.orodha.insight.coverage.RequirementCoverage;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/** Makes the lines of the tree: frameworks, their requirements, the parts of these with what fills their gaps, and the datasets. */
final class CoverageNodes {

	private final List<String> languages;

	CoverageNodes(List<String> languages) {
		this.languages = languages;
	}

	/** @param shown which requirements; frameworks without any are left out */
	List<CoverageNode> of(Coverage coverage, Predicate<RequirementCoverage> shown) {
		List<CoverageNode> nodes = new ArrayList<>();
		for (FrameworkCoverage framework : coverage.frameworks()) {
			List<CoverageNode> requirements = framework.requirements().stream().filter(shown).map(this::requirement).toList();
			if (!requirements.isEmpty())
				nodes.add(new CoverageNode(String.valueOf(id(framework.framework())), CoverageSheets.name(framework, languages), framework.state(),
						CoverageSheets.readiness(framework), "", "", id(framework.framework()), null, requirements));
		}
		return nodes;
	}

	private CoverageNode requirement(RequirementCoverage requirement) {
		String id = requirement.requirement().getId();
		List<CoverageNode> children = new ArrayList<>();
		for (Addend addend : requirement.addends())
			children.add(part(id, requirement, addend));
		for (Offer offer : requirement.offers())
			children.add(offer(id, requirement, offer));
		String why = requirement.best() == null ? CoverageText.text("best.none") : CoverageText.text("best", requirement.best().name(languages));
		return new CoverageNode(id, Labels.of(requirement.requirement(), languages), requirement.state(), CoverageSheets.readiness(requirement), why,
				requirement.mainGap().map(Gap::words).orElse(""), id, null, children);
	}

	private CoverageNode part(String requirement, RequirementCoverage coverage, Addend addend) {
		String id = requirement + "/" + coverage.parts().indexOf(addend.part());
		Gap gap = coverage.gap(addend.part()).orElse(null);
		List<CoverageNode> children = new ArrayList<>();
		if (gap != null && gap.source() != null)
			children.add(gap(id, gap));
		if (addend.part().kind() == Kind.PERIODS)
			children.addAll(periods(id, coverage.periods()));
		String feature = addend.part().dimension() == null ? null : Literals.REQUIREMENT__DIMENSIONS.getName();
		return new CoverageNode(id, addend.part().name(), addend.part().state(), addend.text(), addend.part().words(),
				gap == null ? "" : gap.words(), requirement, feature, children);
	}

	private CoverageNode gap(String part, Gap gap) {
		IdentifiedElement filling = gap.dataset() == null ? gap.source() : gap.dataset();
		String name = Labels.of(filling, languages);
		return new CoverageNode(part + "/gap", CoverageText.text(gap.fills() ? "gap.fills" : "gap.nearest", name), null, "", gap.words(), "", id(filling), null,
				List.of());
	}

	private static List<CoverageNode> periods(String part, List<PeriodCoverage> periods) {
		return periods.stream().map(period -> new CoverageNode(part + "/" + period.period(), PeriodLabels.of(period.period()), period.state(), "",
				period.words(), "", null, null, List.of())).toList();
	}

	private CoverageNode offer(String requirement, RequirementCoverage coverage, Offer offer) {
		String id = requirement + "/offer" + coverage.offers().indexOf(offer);
		List<CoverageNode> children = new ArrayList<>();
		String dataset = id(offer.datasets().getFirst());
		for (Addend addend : offer.addends())
			children.add(new CoverageNode(id + "/" + children.size(), addend.part().name(), addend.part().state(), addend.text(), addend.part().words(), "",
					dataset, null, addend.part().kind() == Kind.PERIODS ? periods(id + "/" + children.size(), offer.periods()) : List.of()));
		String why = offer.isUsable() ? offer == coverage.best() ? CoverageText.text("offer.best") : "" : CoverageText.text("offer.unusable");
		return new CoverageNode(id, CoverageText.text("offer", offer.name(languages)), offer.state(),
				CoverageText.text("offer.points", Addend.text(offer.points()), offer.parts().size()), why, "", dataset, null, children);
	}

	private static String id(IdentifiedElement element) {
		return element == null ? null : Labels.id(element);
	}
}
