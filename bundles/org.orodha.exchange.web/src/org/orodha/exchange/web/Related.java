// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.orodha.model.IdentifiedElement;

/** What refers to an element, or to one of its parts. */
final class Related {

	/** How many elements of a kind are named. */
	private static final int MOST = 200;

	/**
	 * Elements of a kind.
	 *
	 * @param elements the first of them, by identifier
	 * @param size     how many there are
	 */
	record Group(EClass kind, List<IdentifiedElement> elements, int size) {

		Group {
			elements = List.copyOf(elements);
		}
	}

	private final Site site;

	Related(Site site) {
		this.site = site;
	}

	/** What refers to an element, by kind. */
	List<Group> of(IdentifiedElement element) {
		Map<Integer, TreeSet<IdentifiedElement>> found = new TreeMap<>();
		for (Setting setting : site.catalogue().referencesTo(element))
			page(setting.getEObject()).filter(other -> other != element).ifPresent(other -> found
					.computeIfAbsent(SiteKinds.PAGES.indexOf(other.eClass()), kind -> new TreeSet<>(Comparator.comparing(IdentifiedElement::getId))).add(other));
		return found.entrySet().stream()
				.map(each -> new Group(SiteKinds.PAGES.get(each.getKey()), each.getValue().stream().limit(MOST).toList(), each.getValue().size())).toList();
	}

	/** The element that an object is on the page of. */
	private Optional<IdentifiedElement> page(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer())
			if (at instanceof IdentifiedElement element && SiteKinds.isPage(element.eClass()))
				return site.addresses().of(element).map(address -> element);
		return Optional.empty();
	}
}
