// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Page;
import org.orodha.model.ModelPackage.Literals;

/** What stands around the content of every page. The identifiers of its own parts begin as no element's does. */
final class Frame {

	/** Nothing is run, shown or sent but what lies beside the pages; {@code file:} is for pages on a memory stick, whose origin is nobody's. */
	private static final String POLICY = "default-src 'none'; style-src 'self' file:; script-src 'self' file:; base-uri 'none'; form-action 'self' file:";
	private static final String CONTENT = "_content";
	private static final String MENU = "_menu";
	private static final String TYPED = "_typed";

	static final String STYLE = "site.css";
	static final String SCRIPT = "search/search.js";
	static final String START = "index.html";
	static final String SEARCH = "search.html";
	static final String MATRIX = "matrix.html";
	static final String COVERAGE = "coverage.html";
	static final String NEW = "new.html";
	static final String DOWNLOADS = "downloads.html";
	static final String FEED = "feed.xml";

	private final Site site;
	private final Edition edition;
	private final String local;
	private final Page page;
	private final String catalogue;

	Frame(Site site, Edition edition, String local, Page page) {
		this.site = site;
		this.edition = edition;
		this.local = local;
		this.page = page;
		catalogue = edition.name(site.catalogue().root());
	}

	private String to(String other) {
		return Addresses.up(local) + other;
	}

	private String up() {
		return Addresses.up(local) + "../";
	}

	void head(String title, String description, boolean script) {
		page.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", edition.tag());
		page.open("head").empty("meta", "charset", "utf-8");
		page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
		page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
		page.empty("meta", "name", "referrer", "content", "no-referrer");
		page.element("title", title.equals(catalogue) ? title : title + " – " + catalogue);
		if (!description.isEmpty())
			page.empty("meta", "name", "description", "content", description);
		page.empty("link", "rel", "stylesheet", "href", up() + STYLE);
		for (Edition other : site.editions())
			page.empty("link", "rel", "alternate", "hreflang", other.tag(), "href", up() + other.tag() + "/" + local);
		if (site.hasAddress())
			page.empty("link", "rel", "canonical", "href", site.address() + edition.tag() + "/" + local);
		page.empty("link", "rel", "alternate", "type", "application/atom+xml", "title", edition.text("new"), "href", to(FEED));
		if (script)
			page.element("script", "", "src", up() + SCRIPT, "defer", "defer");
		page.close();
	}

	void top() {
		page.open("body").element("a", edition.text("skip"), "class", "skip", "href", "#" + CONTENT);
		page.open("header", "class", "top").open("p", "class", "site");
		page.span("a", catalogue, "href", to(START)).close();
		search();
		languages();
		page.element("a", edition.text("menu"), "class", "to-menu", "href", "#" + MENU).close();
		page.open("div", "class", "frame").open("main", "id", CONTENT, "tabindex", "-1");
		if (site.catalogue().root().isTeachingExample())
			page.element("p", edition.text("teaching"), "class", "teaching", "role", "note");
	}

	private void search() {
		page.open("form", "role", "search", "action", to(SEARCH), "method", "get");
		page.element("label", edition.text("search.label"), "for", TYPED, "class", "quiet");
		page.empty("input", "type", "search", "id", TYPED, "name", "q", "autocomplete", "off");
		page.element("button", edition.text("search"), "type", "submit").close();
	}

	private void languages() {
		if (site.editions().size() < 2)
			return;
		page.open("nav", "class", "languages", "aria-label", edition.text("languages")).open("ul");
		for (Edition other : site.editions()) {
			page.open("li");
			String name = Labels.sentence(other.locale().getDisplayLanguage(other.locale()));
			if (other.equals(edition))
				page.span("span", name, "aria-current", "true");
			else
				page.span("a", name, "href", up() + other.tag() + "/" + local, "hreflang", other.tag(), "lang", other.tag());
			page.close();
		}
		page.close().close();
	}

	void bottom() {
		page.close();
		menu();
		page.close().open("footer").element("p", edition.text("audience." + site.audience()));
		page.open("p").span("a", edition.text("feed"), "href", to(FEED)).text(" · ").span("a", edition.text("downloads"), "href", to(DOWNLOADS)).close();
		page.element("p", edition.text("made")).close().close().close();
	}

	private void menu() {
		page.open("nav", "id", MENU, "class", "menu", "aria-label", edition.text("menu")).open("ul");
		item(START, edition.text("start"));
		for (EClass kind : List.of(Literals.DATA_SOURCE, Literals.DATASET, Literals.VARIABLE, Literals.CONCEPT, Literals.DEFINITION, Literals.CODE_LIST))
			item(kind);
		item(MATRIX, edition.text("matrix"));
		for (EClass kind : List.of(Literals.LEGAL_INSTRUMENT, Literals.FLOW, Literals.PROCEDURE))
			item(kind);
		item(COVERAGE, edition.text("coverage"));
		for (EClass kind : List.of(Literals.REQUIREMENT, Literals.PRODUCT, Literals.AGENCY, Literals.TOPIC))
			item(kind);
		item(NEW, edition.text("new"));
		item(DOWNLOADS, edition.text("downloads"));
		page.close().close();
	}

	private void item(EClass kind) {
		item(Addresses.list(kind, 1), Labels.ofKinds(kind, edition.locale()));
	}

	private void item(String address, String name) {
		page.open("li");
		if (address.equals(local))
			page.span("a", name, "href", to(address), "aria-current", "page");
		else
			page.span("a", name, "href", to(address));
		page.close();
	}
}
