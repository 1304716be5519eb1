// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Owners;
import org.orodha.core.text.Page;
import org.orodha.documents.model.Text;
import org.orodha.model.CatalogueElement;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/** The page of an element: what it says, its parts, and what refers to it. */
final class ElementPage {

	private static final int DESCRIPTION = 300;

	private final Site site;
	private final IdentifiedElement element;
	private final EClass kind;
	private final List<Related.Group> related;
	private final Consumer<SitePage> own;

	/**
	 * @param related what refers to it
	 * @param own     writes what pages of this kind alone have
	 */
	ElementPage(Site site, IdentifiedElement element, List<Related.Group> related, Consumer<SitePage> own) {
		this.site = site;
		this.element = element;
		kind = element.eClass();
		this.related = related;
		this.own = own;
	}

	/** The page in a language. */
	SitePage in(Edition edition, String address) {
		Text description = edition.wording().text(element, Literals.IDENTIFIED_ELEMENT__DESCRIPTION);
		SitePage page = new SitePage(site, edition, address, edition.name(element), shortened(description.words()), false);
		Page markup = page.markup();
		page.trail(kind);
		kind(page);
		page.words("h1", page.wording().name(element));
		if (!description.isEmpty())
			page.words("p", description, "class", "text lead");
		new Values(page).facts(element, Features.facts(kind));
		own.accept(page);
		for (EReference part : Features.parts(kind))
			parts(page, part);
		related(page);
		foot(page);
		if (element instanceof Dataset dataset)
			markup.data("application/ld+json", new DatasetDescription(page, dataset).json());
		return page;
	}

	/** What it is, and whose where that is not told below. */
	private void kind(SitePage page) {
		page.markup().open("p", "class", "kind").text(Labels.ofKind(kind, page.edition().locale()));
		Owners.of(element).filter(owner -> !(element instanceof CatalogueElement)).ifPresent(owner -> {
			page.markup().text(" · ");
			page.link(owner);
		});
		page.markup().close();
	}

	private static String shortened(String words) {
		String line = words.replaceAll("\\s+", " ").strip();
		if (line.length() <= DESCRIPTION)
			return line;
		int end = line.lastIndexOf(' ', DESCRIPTION);
		return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, line.codePointCount(0, DESCRIPTION))) + "…";
	}

	@SuppressWarnings("unchecked")
	private void parts(SitePage page, EReference part) {
		List<? extends EObject> parts = (List<? extends EObject>) element.eGet(part);
		if (parts.isEmpty())
			return;
		String heading = page.wording().feature(part);
		page.heading(heading);
		new Tables(page).write(heading, parts, Features.columns(part), SiteKinds.isPart(part.getEReferenceType()));
	}

	private void related(SitePage page) {
		if (related.isEmpty())
			return;
		page.heading(page.text("related"));
		for (Related.Group group : related) {
			page.markup().element("h3", page.text("related.group", Labels.ofKinds(group.kind(), page.edition().locale()), group.size()));
			page.markup().open("ul", "class", "columns");
			for (IdentifiedElement other : page.edition().sorted(group.elements())) {
				page.markup().open("li");
				page.link(other);
				page.markup().close();
			}
			page.markup().close();
			if (group.size() > group.elements().size())
				page.markup().element("p", page.text("related.more", group.size() - group.elements().size()), "class", "soft");
		}
	}

	private void foot(SitePage page) {
		page.markup().open("p", "class", "soft identifier").text(page.text("identifier") + " ").span("code", element.getId());
		page.markup().close();
	}
}
