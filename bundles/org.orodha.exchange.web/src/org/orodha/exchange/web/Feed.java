// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.orodha.core.text.Page;
import org.orodha.model.ModelPackage.Literals;

/** What is new, as a feed in the format Atom. */
final class Feed {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

	private final Site site;
	private final Edition edition;
	private final Page page = new Page();

	Feed(Site site, Edition edition) {
		this.site = site;
		this.edition = edition;
	}

	/** The feed's markup. */
	String text(News news) {
		String title = edition.name(site.catalogue().root());
		page.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", edition.tag());
		page.element("title", edition.text("feed.title", title)).element("id", id(site.catalogue().root().getId()));
		page.element("updated", time(news.latest().toString()));
		page.open("author").element("name", title).close();
		page.empty("link", "rel", "alternate", "type", "text/html", "href", site.hasAddress() ? address(Frame.NEW) : Frame.NEW);
		if (site.hasAddress())
			page.empty("link", "rel", "self", "type", "application/atom+xml", "href", address(Frame.FEED));
		news.events().forEach(this::entry);
		page.close();
		String text = page.end();
		return HEAD + text.substring(text.indexOf("<feed"));
	}

	private void entry(News.Event event) {
		String local = site.addresses().of(event.element()).orElseThrow();
		page.open("entry").element("title", edition.text("feed.entry", edition.name(event.element()), edition.text("new." + event.what())));
		page.element("id", id(event.element().getId() + "/" + event.what() + "/" + event.day())).element("updated", time(event.day().toString()));
		page.empty("link", "rel", "alternate", "type", "text/html", "href", site.hasAddress() ? address(local) : local);
		String description = edition.wording().text(event.element(), Literals.IDENTIFIED_ELEMENT__DESCRIPTION).words();
		page.element("summary", description).close();
	}

	private String address(String local) {
		return site.address() + edition.tag() + "/" + local;
	}

	/** The same for the same thing, wherever the pages are. */
	private String id(String of) {
		String name = site.catalogue().root().getId() + "/" + edition.tag() + "/" + of;
		return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

	private static String time(String day) {
		return day + "T00:00:00Z";
	}
}
