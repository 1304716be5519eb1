// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Page;
import org.orodha.documents.Wording;
import org.orodha.documents.model.Inline;
import org.orodha.documents.model.Phrase;
import org.orodha.documents.model.Text;
import org.orodha.model.IdentifiedElement;

/** A page with what all pages share around its content. */
final class SitePage {

	private final Site site;
	private final Edition edition;
	private final String local;
	private final Page page = new Page();
	private final Wording wording;

	/**
	 * Begins a page.
	 *
	 * @param local       its address, as seen from the folder of its language
	 * @param title       what it is about
	 * @param description what it says in a sentence; empty where there is none
	 * @param script      whether it runs the search
	 */
	SitePage(Site site, Edition edition, String local, String title, String description, boolean script) {
		this.site = site;
		this.edition = edition;
		this.local = local;
		wording = edition.wording();
		Frame frame = new Frame(site, edition, local, page);
		frame.head(title, description, script);
		frame.top();
	}

	Site site() {
		return site;
	}

	Edition edition() {
		return edition;
	}

	/** How the catalogue's texts are written here. */
	Wording wording() {
		return wording;
	}

	/** The address from the folder of all. */
	String path() {
		return edition.tag() + "/" + local;
	}

	/** The markup of the content. */
	Page markup() {
		return page;
	}

	String text(String key, Object... values) {
		return edition.text(key, values);
	}

	/** The page as a whole. */
	String end() {
		new Frame(site, edition, local, page).bottom();
		return page.end();
	}

	/** The way from here to another page of the language. */
	String to(String other) {
		return Addresses.up(local) + other;
	}

	/** A link within a line. */
	void link(String other, String words) {
		page.span("a", words, "href", to(other));
	}

	/** An element's name, as a link where it has an address. */
	void link(EObject element) {
		Text name = element instanceof IdentifiedElement identified ? wording.name(identified) : Text.of(Labels.of(element, edition.languages()));
		site.addresses().of(element).ifPresentOrElse(address -> {
			page.open("a", "href", to(address));
			words(name);
			page.closeInline();
		}, () -> words(name));
	}

	/** A text of the catalogue, marked where it is in another language or older than what it translates. */
	void words(Text text) {
		for (Inline part : text.parts())
			if (part instanceof Phrase phrase)
				words(phrase);
	}

	private void words(Phrase phrase) {
		if (phrase.language().isEmpty())
			page.text(phrase.words());
		else
			page.span("span", phrase.words(), "lang", phrase.language());
		if (phrase.mark() == Phrase.Mark.OUTDATED)
			page.text(" ").span("span", text("outdated"), "class", "mark");
	}

	/** A text of the catalogue as an element of its own. */
	void words(String element, Text text, String... attributes) {
		page.open(element, attributes);
		words(text);
		page.close();
	}

	/** The way from the start to here, the last step being the page itself. */
	void trail(EClass kind) {
		page.open("nav", "class", "trail", "aria-label", text("trail")).open("ol");
		page.open("li");
		link("index" + Addresses.ENDING, text("start"));
		page.close().open("li");
		link(Addresses.list(kind, 1), Labels.ofKinds(kind, edition.locale()));
		page.close().close().close();
	}

	/** A heading of a part of the page. */
	void heading(String words) {
		page.element("h2", words);
	}
}
