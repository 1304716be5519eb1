// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.orodha.core.text.Page;
import org.orodha.insight.coverage.Coverage;
import org.orodha.insight.coverage.CoverageState;
import org.orodha.insight.coverage.FrameworkCoverage;
import org.orodha.insight.coverage.Offer;
import org.orodha.insight.coverage.Part;
import org.orodha.insight.coverage.RequirementCoverage;
import org.orodha.model.Dataset;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Requirement;

/** How far the tables that frameworks ask for can be filled. */
final class CoverageTables {

	private final Coverage coverage;
	private final Map<String, RequirementCoverage> byRequirement = new TreeMap<>();

	CoverageTables(Coverage coverage) {
		this.coverage = coverage;
		coverage.frameworks().stream().flatMap(framework -> framework.requirements().stream())
				.forEach(each -> byRequirement.put(each.requirement().getId(), each));
	}

	/** How many requirements are of each state. */
	Map<CoverageState, Long> counts() {
		return byRequirement.values().stream().collect(Collectors.groupingBy(RequirementCoverage::state, TreeMap::new, Collectors.counting()));
	}

	static String state(CoverageState state, Edition edition) {
		return edition.text("state." + state);
	}

	/** The page about all of them. */
	SitePage page(Site site, Edition edition) {
		SitePage page = new SitePage(site, edition, Frame.COVERAGE, edition.text("coverage"), edition.text("coverage.told"), false);
		page.markup().element("h1", edition.text("coverage")).element("p", edition.text("coverage.told"), "class", "lead");
		if (coverage.frameworks().isEmpty())
			page.markup().element("p", edition.text("none"));
		for (FrameworkCoverage framework : edition.sorted(coverage.frameworks(), each -> each.framework() == null ? "" : edition.name(each.framework())))
			framework(page, framework);
		return page;
	}

	private void framework(SitePage page, FrameworkCoverage framework) {
		String heading = framework.framework() == null ? page.text("framework.none") : page.edition().name(framework.framework());
		page.heading(heading);
		Tables tables = new Tables(page);
		tables.open(heading);
		tables.head(List.of(page.text("requirement"), page.text("state"), page.text("readiness"), page.text("datasets")));
		page.markup().open("tbody");
		for (RequirementCoverage each : page.edition().sorted(framework.requirements(), one -> page.edition().name(one.requirement()))) {
			page.markup().open("tr").open("th", "scope", "row");
			page.link(each.requirement());
			page.markup().close();
			state(page, each.state());
			page.markup().element("td", page.text("percent", page.edition().figure(each.readiness())), "class", "figure").open("td");
			if (each.best() != null)
				datasets(page, each.best());
			page.markup().close().close();
		}
		page.markup().close();
		tables.close();
	}

	private static void state(SitePage page, CoverageState state) {
		page.markup().open("td").span("span", state.sign() + " " + state(state, page.edition()), "class", "state " + state.name().toLowerCase(Locale.ROOT));
		page.markup().close();
	}

	private static void datasets(SitePage page, Offer offer) {
		boolean next = false;
		for (Dataset dataset : offer.datasets()) {
			if (next)
				page.markup().text(" + ");
			page.link(dataset);
			next = true;
		}
	}

	/** What a requirement's own page tells of it. */
	void write(Requirement requirement, SitePage page) {
		RequirementCoverage covered = byRequirement.get(requirement.getId());
		if (covered == null)
			return;
		Page markup = page.markup();
		String heading = page.text("coverage");
		page.heading(heading);
		markup.element("p", page.text("coverage.of", state(covered.state(), page.edition()), page.edition().figure(covered.readiness())));
		if (covered.offers().isEmpty())
			return;
		Tables tables = new Tables(page);
		tables.open(heading);
		markup.open("thead").open("tr").element("th", page.text("part"), "scope", "col");
		for (Offer offer : covered.offers()) {
			markup.open("th", "scope", "col");
			datasets(page, offer);
			markup.close();
		}
		markup.close().close().open("tbody");
		for (Part part : covered.parts()) {
			markup.open("tr").element("th", name(page, part), "scope", "row");
			for (Offer offer : covered.offers())
				offer.part(part).ifPresentOrElse(offered -> state(page, offered.state()), () -> markup.element("td", "–"));
			markup.close();
		}
		markup.close();
		tables.close();
	}

	private static String name(SitePage page, Part part) {
		if (part.dimension() == null)
			return page.text("part." + part.kind());
		String name = page.wording().text(part.dimension(), Literals.REQUIREMENT_DIMENSION__NAME).words();
		return !name.isEmpty() || part.dimension().getConcept() == null ? name : page.edition().name(part.dimension().getConcept());
	}
}
