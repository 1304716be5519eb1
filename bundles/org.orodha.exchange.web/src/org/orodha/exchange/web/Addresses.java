// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.files.PortableNames;
import org.orodha.model.IdentifiedElement;

/**
 * Where elements are found, as seen from the folder of a language. An address is made from the element's kind and identifier alone, neither of
 * which ever changes.
 */
final class Addresses {

	static final String ENDING = ".html";
	/** What the longest names of files leave room for. */
	private static final int LONGEST_ID = 180;

	private final Catalogue catalogue;

	Addresses(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** The address of an element; empty where the pages do not tell of it, or its identifier is no address or somebody else's. */
	Optional<String> of(EObject object) {
		if (!(object instanceof IdentifiedElement element) || element.eIsProxy() || !isUsable(element))
			return Optional.empty();
		if (SiteKinds.isPage(element.eClass()))
			return Optional.of(page(element.eClass(), element.getId()));
		if (SiteKinds.isPart(element.eClass()))
			return of(element.eContainer()).map(whole -> whole + "#" + element.getId());
		return Optional.empty();
	}

	private boolean isUsable(IdentifiedElement element) {
		String id = element.getId();
		return id != null && id.length() <= LONGEST_ID && Ids.isWellFormed(id) && catalogue.find(IdentifiedElement.class, id).orElse(null) == element;
	}

	private static String page(EClass kind, String id) {
		return SiteKinds.file(kind) + "/" + PortableNames.of(id) + ENDING;
	}

	/** The list of the elements of a kind. */
	static String list(EClass kind, int page) {
		return SiteKinds.file(kind) + (page == 1 ? "" : "-" + page) + ENDING;
	}

	/** The way from a page to the folder that holds it and all others. */
	static String up(String path) {
		return "../".repeat((int) path.chars().filter(each -> each == '/').count());
	}
}
