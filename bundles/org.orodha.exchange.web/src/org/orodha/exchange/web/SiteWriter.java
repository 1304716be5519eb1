// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.orodha.core.findings.ExportException;
import org.orodha.core.text.Page;
import org.orodha.core.text.ResourceText;
import org.orodha.insight.terminology.ConceptTerms;
import org.orodha.model.Concept;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.Procedure;
import org.orodha.model.Requirement;
import org.orodha.sop.picture.Pictures;

/** Writes all pages and what lies beside them, one at a time. */
final class SiteWriter {

	private final Site site;
	private final CoverageTables coverage;
	private final News news;
	private final SearchIndex index;
	private final List<IdentifiedElement> unreachable = new ArrayList<>();

	SiteWriter(Site site, CoverageTables coverage, News news) {
		this.site = site;
		this.coverage = coverage;
		this.news = news;
		index = new SearchIndex(site);
	}

	/** @return how many elements the pages tell of */
	int write(IProgressMonitor monitor) throws ExportException {
		SubMonitor progress = SubMonitor.convert(monitor, SiteKinds.ALL.stream().mapToInt(kind -> site.catalogue().ofKind(kind).size()).sum() + 100);
		start();
		int told = 0;
		for (EClass kind : SiteKinds.ALL) {
			List<IdentifiedElement> reachable = new ArrayList<>();
			for (IdentifiedElement element : site.catalogue().ofKind(kind)) {
				Optional<String> address = site.addresses().of(element);
				if (address.isEmpty()) {
					unreachable.add(element);
					continue;
				}
				reachable.add(element);
				if (SiteKinds.isPage(kind))
					page(element, address.get());
				index.add(element);
				progress.split(1);
			}
			told += reachable.size();
			if (ListPages.isListed(kind))
				for (Edition edition : site.editions())
					new ListPages(site, edition, kind).write(reachable);
		}
		index.complete();
		new Downloads(site).write();
		SiteMap.write(site);
		return told;
	}

	/** The elements that no page tells of although their kind has pages. */
	List<IdentifiedElement> unreachable() {
		return List.copyOf(unreachable);
	}

	private void start() throws ExportException {
		site.write(Frame.STYLE, ResourceText.of(SiteWriter.class, Frame.STYLE));
		site.write(Frame.START, door());
		Downloads downloads = new Downloads(site);
		for (Edition edition : site.editions()) {
			site.write(new StartPage(site, edition, coverage, news).page());
			site.write(new MatrixPage(site, edition).page());
			site.write(coverage.page(site, edition));
			site.write(news.page(site, edition));
			site.write(downloads.page(edition));
			site.write(SearchPage.of(site, edition));
			site.write(edition.tag() + "/" + Frame.FEED, new Feed(site, edition).text(news));
		}
	}

	/** The page that leads on to the start in the first language. */
	private String door() {
		Edition first = site.editions().getFirst();
		String title = first.name(site.catalogue().root());
		Page page = new Page().open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", first.tag());
		page.open("head").empty("meta", "charset", "utf-8").empty("meta", "http-equiv", "refresh", "content", "0; url=" + first.tag() + "/" + Frame.START);
		page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").element("title", title);
		page.empty("link", "rel", "stylesheet", "href", Frame.STYLE).close().open("body").open("main").element("h1", title).open("ul");
		for (Edition edition : site.editions()) {
			page.open("li").span("a", edition.locale().getDisplayLanguage(edition.locale()), "href", edition.tag() + "/" + Frame.START, "lang", edition.tag());
			page.close();
		}
		return page.close().close().close().close().end();
	}

	private void page(IdentifiedElement element, String address) throws ExportException {
		ElementPage page = new ElementPage(site, element, new Related(site).of(element), own(element));
		for (Edition edition : site.editions())
			site.write(page.in(edition, address));
	}

	/** What pages of a kind alone have. */
	private Consumer<SitePage> own(IdentifiedElement element) {
		return switch (element) {
		case Concept concept -> {
			ConceptTerms terms = ConceptTerms.of(site.catalogue(), concept);
			yield page -> new WordingTable(terms, page).write();
		}
		case Procedure procedure -> page -> lanes(procedure, page);
		case Requirement requirement -> page -> coverage.write(requirement, page);
		default -> page -> {
			// All that it says is told alike.
		};
		};
	}

	private static void lanes(Procedure procedure, SitePage page) {
		if (procedure.getSteps().isEmpty())
			return;
		String heading = page.text("lanes");
		page.heading(heading);
		page.markup().open("div", "class", "wide picture", "role", "region", "tabindex", "0", "aria-label", heading);
		page.markup().drawing(BarChart.element(Pictures.of(procedure, page.edition().languages(), page.edition().locale()))).close();
	}
}
