// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.orodha.core.text.Labels;
import org.orodha.insight.coverage.Addend;
import org.orodha.insight.coverage.Coverage;
import org.orodha.insight.coverage.CoverageState;
import org.orodha.insight.coverage.FrameworkCoverage;
import org.orodha.insight.coverage.Gap;
import org.orodha.insight.coverage.Offer;
import org.orodha.insight.coverage.Part;
import org.orodha.insight.coverage.PeriodCoverage;
import org.orodha.insight.coverage.RequirementCoverage;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;

/** The coverage of requirements as records. */
final class CoverageRecords {

	/** What a person sees of each part of a table. */
	static final List<String> COLUMNS = List.of("requirement", "part", "state", "points", "dataset", "why", "gap");

	private final List<String> languages;

	CoverageRecords(List<String> languages) {
		this.languages = languages;
	}

	/** A record for each part of each table. */
	List<Map<String, Object>> lines(Coverage coverage) {
		List<Map<String, Object>> lines = new ArrayList<>();
		for (FrameworkCoverage framework : coverage.frameworks())
			for (RequirementCoverage requirement : framework.requirements())
				for (Addend addend : requirement.addends())
					lines.add(line(framework, requirement, addend));
		return lines;
	}

	private static Map<String, Object> line(FrameworkCoverage framework, RequirementCoverage requirement, Addend addend) {
		Part part = addend.part();
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("framework", id(framework.framework()));
		values.put("requirement", requirement.requirement().getId());
		values.put("readiness", requirement.readiness());
		values.put("part", part.name());
		values.put("state", part.state().text());
		values.put("points", addend.points());
		values.put("dataset", requirement.best() == null ? null
				: requirement.best().datasets().stream().map(Dataset::getId).collect(Collectors.joining(", ")));
		values.put("why", part.words());
		values.put("gap", gap(requirement, part));
		return values;
	}

	private static String gap(RequirementCoverage requirement, Part part) {
		return requirement.gaps().stream().filter(gap -> gap.part() == null || gap.part().isSameAs(part)).map(Gap::words).findFirst().orElse(null);
	}

	/** A record for each requirement, with all that belongs to it. */
	List<Map<String, Object>> trees(Coverage coverage) {
		List<Map<String, Object>> trees = new ArrayList<>();
		for (FrameworkCoverage framework : coverage.frameworks())
			for (RequirementCoverage requirement : framework.requirements())
				trees.add(tree(framework, requirement));
		return trees;
	}

	private Map<String, Object> tree(FrameworkCoverage framework, RequirementCoverage requirement) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("framework", id(framework.framework()));
		values.put("frameworkReadiness", framework.readiness());
		values.put("requirement", requirement.requirement().getId());
		values.put("name", Labels.of(requirement.requirement(), languages));
		values.put("state", code(requirement.state()));
		values.put("readiness", requirement.readiness());
		values.put("points", requirement.points());
		values.put("best", requirement.best() == null ? null : ids(requirement.best()));
		values.put("parts", requirement.addends().stream().map(CoverageRecords::part).toList());
		values.put("periods", requirement.periods().stream().map(CoverageRecords::period).toList());
		values.put("gaps", requirement.gaps().stream().map(CoverageRecords::gap).toList());
		values.put("offers", requirement.offers().stream().map(CoverageRecords::offer).toList());
		return values;
	}

	private static Map<String, Object> part(Addend addend) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("part", addend.part().kind().name().toLowerCase(Locale.ROOT));
		values.put("name", addend.part().name());
		values.put("state", code(addend.part().state()));
		values.put("points", addend.points());
		values.put("why", addend.part().words());
		return values;
	}

	private static Map<String, Object> period(PeriodCoverage period) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("period", period.period().toString());
		values.put("state", code(period.state()));
		values.put("why", period.words());
		return values;
	}

	private static Map<String, Object> gap(Gap gap) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("part", gap.part() == null ? null : gap.part().name());
		values.put("source", id(gap.source()));
		values.put("dataset", id(gap.dataset()));
		values.put("fills", gap.fills());
		values.put("words", gap.words());
		return values;
	}

	private static Map<String, Object> offer(Offer offer) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("datasets", ids(offer));
		values.put("state", code(offer.state()));
		values.put("points", offer.points());
		values.put("parts", offer.addends().stream().map(CoverageRecords::part).toList());
		values.put("periods", offer.periods().stream().map(CoverageRecords::period).toList());
		return values;
	}

	private static List<String> ids(Offer offer) {
		return offer.datasets().stream().map(Dataset::getId).toList();
	}

	private static String id(IdentifiedElement element) {
		return element == null ? null : Labels.id(element);
	}

	private static String code(CoverageState state) {
		return state.name().toLowerCase(Locale.ROOT);
	}
}
