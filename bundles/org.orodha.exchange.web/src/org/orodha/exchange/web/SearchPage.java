// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Page;

/** The page that shows what a search finds. All that its script writes stands here in the page's language. */
final class SearchPage {

	private SearchPage() {
	}

	static SitePage of(Site site, Edition edition) {
		SitePage page = new SitePage(site, edition, Frame.SEARCH, edition.text("search"), "", true);
		Page markup = page.markup();
		markup.element("h1", edition.text("search"));
		markup.element("p", edition.text("search.told"), "class", "lead");
		markup.open("noscript").element("p", edition.text("search.noscript"), "class", "teaching").close();
		markup.element("p", "", "id", "_told", "role", "status", "data-none", edition.text("search.none"), "data-one", edition.text("search.one"), "data-many",
				edition.text("search.many"), "data-first", edition.text("search.first"), "data-wait", edition.text("search.wait"));
		markup.element("ol", "", "id", "_found", "class", "found", "data-names", Integer.toString(2 + site.editions().indexOf(edition)), "data-block",
				Integer.toString(SearchIndex.BLOCK), "data-kinds",
				SearchIndex.kinds().stream().map((EClass kind) -> Labels.ofKind(kind, edition.locale())).collect(Collectors.joining("|")));
		return page;
	}
}
