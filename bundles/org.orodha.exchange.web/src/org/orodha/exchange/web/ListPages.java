// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.findings.ExportException;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Page;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/** The elements of a kind by their names, on as many pages as they need. */
final class ListPages {

	/** More rows make a page slow to read and to load. */
	private static final int ROWS = 500;
	private static final EStructuralFeature NAME = Literals.IDENTIFIED_ELEMENT__NAME;
	private static final EStructuralFeature OWNER = Literals.CATALOGUE_ELEMENT__OWNER;
	private static final EStructuralFeature STATUS = Literals.LIFECYCLE_ELEMENT__STATUS;
	private static final EStructuralFeature DESCRIPTION = Literals.IDENTIFIED_ELEMENT__DESCRIPTION;
	/** The kinds that have a list, with its columns. */
	private static final Map<EClass, List<EStructuralFeature>> COLUMNS = Map.ofEntries(
			Map.entry(Literals.DATA_SOURCE, List.of(NAME, OWNER, Literals.DATA_SOURCE__KIND, Literals.DATA_SOURCE__PERIODICITY, Literals.DATA_SOURCE__TOPICS)),
			Map.entry(Literals.DATASET, List.of(NAME, Literals.DATASET__SOURCE, Literals.DATASET__FREQUENCY, Literals.DATASET__COVERAGE_END, Literals.DATASET__ACCESS)),
			Map.entry(Literals.VARIABLE, List.of(NAME, Literals.VARIABLE__DATASET, Literals.VARIABLE__ROLE, Literals.VARIABLE__CONCEPT, Literals.VARIABLE__CODE_LIST)),
			Map.entry(Literals.CONCEPT, List.of(NAME, DESCRIPTION, OWNER)),
			Map.entry(Literals.DEFINITION, List.of(NAME, Literals.DEFINITION__TEXT, Literals.DEFINITION__CONCEPT, OWNER)),
			Map.entry(Literals.CODE_LIST, List.of(NAME, DESCRIPTION, Literals.CODE_LIST__STANDARD, OWNER)),
			Map.entry(Literals.LEGAL_INSTRUMENT, List.of(NAME, Literals.LEGAL_INSTRUMENT__KIND, Literals.LEGAL_INSTRUMENT__CITATION, Literals.LEGAL_INSTRUMENT__IN_FORCE_FROM, STATUS)),
			Map.entry(Literals.FLOW, List.of(NAME, Literals.FLOW__SENDER, Literals.FLOW__RECIPIENT, Literals.FLOW__INSTRUMENT)),
			Map.entry(Literals.PROCEDURE, List.of(NAME, OWNER, STATUS, Literals.LIFECYCLE_ELEMENT__VERSION, Literals.PROCEDURE__ADOPTED_ON)),
			Map.entry(Literals.REQUIREMENT, List.of(NAME, Literals.REQUIREMENT__FRAMEWORK, Literals.REQUIREMENT__FREQUENCY, Literals.REQUIREMENT__DATASETS)),
			Map.entry(Literals.PRODUCT, List.of(NAME, Literals.PRODUCT__KIND, OWNER, Literals.PRODUCT__FREQUENCY, Literals.PRODUCT__WEBSITE)),
			Map.entry(Literals.AGENCY, List.of(NAME, Literals.AGENCY__ACRONYM, Literals.AGENCY__KIND, Literals.AGENCY__WEBSITE)),
			Map.entry(Literals.TOPIC, List.of(NAME, DESCRIPTION, Literals.TOPIC__BROADER)));

	private final Site site;
	private final Edition edition;
	private final EClass kind;

	ListPages(Site site, Edition edition, EClass kind) {
		this.site = site;
		this.edition = edition;
		this.kind = kind;
	}

	static boolean isListed(EClass kind) {
		return COLUMNS.containsKey(kind);
	}

	/** Writes the pages, one also where there is no element. */
	void write(List<IdentifiedElement> elements) throws ExportException {
		List<IdentifiedElement> sorted = edition.sorted(elements);
		int pages = Math.max(1, (sorted.size() + ROWS - 1) / ROWS);
		for (int number = 1; number <= pages; number++)
			site.write(page(sorted, number, pages));
	}

	private SitePage page(List<IdentifiedElement> sorted, int number, int pages) {
		String heading = Labels.ofKinds(kind, edition.locale());
		SitePage page = new SitePage(site, edition, Addresses.list(kind, number), pages == 1 ? heading : edition.text("list.title", heading, number, pages), "", false);
		Page markup = page.markup();
		markup.element("h1", heading);
		markup.open("p", "class", "soft").text(edition.text("list.count", sorted.size()));
		if (!sorted.isEmpty())
			markup.text(" ").span("a", edition.text("list.download"), "href", page.to("../" + Downloads.table(kind)), "download", "");
		markup.close();
		if (pages > 1)
			pages(page, sorted, number, pages);
		if (!sorted.isEmpty())
			new Tables(page).write(heading, rows(sorted, number), COLUMNS.get(kind), false);
		if (pages > 1)
			next(page, number, pages);
		return page;
	}

	private static List<IdentifiedElement> rows(List<IdentifiedElement> sorted, int number) {
		return sorted.subList((number - 1) * ROWS, Math.min(sorted.size(), number * ROWS));
	}

	/** A link to each page, with its number and the name that it begins with. */
	private void pages(SitePage page, List<IdentifiedElement> sorted, int number, int pages) {
		page.markup().open("nav", "class", "pages", "aria-label", page.text("list.pages")).open("ol");
		for (int other = 1; other <= pages; other++) {
			String begin = other + " · " + begin(edition.name(rows(sorted, other).getFirst()));
			page.markup().open("li");
			if (other == number)
				page.markup().span("a", begin, "href", page.to(Addresses.list(kind, other)), "aria-current", "page");
			else
				page.link(Addresses.list(kind, other), begin);
			page.markup().close();
		}
		page.markup().close().close();
	}

	private static String begin(String name) {
		int letters = Math.min(name.length(), 12);
		return letters == name.length() ? name : name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, letters))).strip() + "…";
	}

	private void next(SitePage page, int number, int pages) {
		page.markup().open("p", "class", "next");
		if (number > 1)
			page.markup().span("a", page.text("list.previous"), "href", page.to(Addresses.list(kind, number - 1)), "rel", "prev");
		page.markup().text(" " + page.text("list.page", number, pages) + " ");
		if (number < pages)
			page.markup().span("a", page.text("list.next"), "href", page.to(Addresses.list(kind, number + 1)), "rel", "next");
		page.markup().close();
	}
}
