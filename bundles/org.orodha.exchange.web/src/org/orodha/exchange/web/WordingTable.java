// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.text.Page;
import org.orodha.insight.terminology.ConceptTerms;
import org.orodha.insight.terminology.FacetLine;
import org.orodha.insight.terminology.Verdict;
import org.orodha.insight.terminology.Wording;
import org.orodha.insight.terminology.Wording.Run;
import org.orodha.model.ModelPackage.Literals;

/** What everybody means by a concept, side by side, with the words marked that the harmonised definition has not. */
final class WordingTable {

	private final ConceptTerms terms;
	private final SitePage page;
	private final Page markup;

	WordingTable(ConceptTerms terms, SitePage page) {
		this.terms = terms;
		this.page = page;
		markup = page.markup();
	}

	void write() {
		if (terms.wordings().isEmpty())
			return;
		String heading = page.text("wordings");
		page.heading(heading);
		markup.element("p", page.text(terms.harmonised() == null ? "wordings.first" : "wordings.harmonised"), "class", "soft");
		Tables tables = new Tables(page);
		tables.open(heading);
		head();
		markup.open("tbody");
		relations();
		terms.facets().stream().filter(this::isStated).forEach(this::facet);
		markup.close();
		tables.close();
	}

	private void head() {
		markup.open("thead").open("tr").element("th", page.text("facet"), "scope", "col");
		for (Wording wording : terms.wordings()) {
			markup.open("th", "scope", "col");
			page.link(wording.definition());
			if (wording.agency() != null) {
				markup.open("span", "class", "of");
				page.link(wording.agency());
				markup.close();
			}
			markup.close();
		}
		markup.close().close();
	}

	private void relations() {
		markup.open("tr").element("th", page.wording().feature(Literals.ALIGNMENT__RELATION), "scope", "row");
		for (Verdict verdict : terms.verdicts())
			markup.element("td", relation(verdict));
		markup.close();
	}

	private String relation(Verdict verdict) {
		if (verdict.isHarmonised())
			return page.text("harmonised");
		return verdict.relation() == null ? page.text("open") : page.wording().value(verdict.relation());
	}

	private boolean isStated(FacetLine line) {
		return terms.wordings().stream().anyMatch(wording -> Values.isStated(wording.definition(), line.facet()));
	}

	private void facet(FacetLine line) {
		EStructuralFeature facet = line.facet();
		markup.open("tr").element("th", page.wording().feature(facet), "scope", "row");
		for (int at = 0; at < terms.wordings().size(); at++) {
			Wording wording = terms.wordings().get(at);
			if (at > 0 && line.cells().get(at).differs())
				markup.open("td", "class", "differs");
			else
				markup.open("td");
			if (facet == Literals.DEFINITION__TEXT)
				text(wording);
			else
				new Values(page).write(wording.definition(), facet);
			markup.close();
		}
		markup.close();
	}

	/** The words of the text that is shown in the page's language. */
	private void text(Wording wording) {
		String shown = page.wording().text(wording.definition(), (EReference) Literals.DEFINITION__TEXT).words();
		List<Run> runs = wording.texts().stream().filter(text -> text.language().equalsIgnoreCase(page.edition().tag())).findFirst().map(Wording.Text::runs)
				.orElse(List.of());
		if (shown.isEmpty() || runs.isEmpty()) {
			new Values(page).write(wording.definition(), Literals.DEFINITION__TEXT);
			return;
		}
		for (Run run : runs)
			if (run.differs())
				markup.span("mark", run.words()).text(" ");
			else
				markup.text(run.words() + " ");
	}
}
