// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.rdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.FreeIds;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;

/** What elements are called in graphs: as the file calls them that they came from, else after an address of the catalogue's own. */
public final class ElementIris {

	/** The address where nobody names one. */
	public static final String BASE = "urn:orodha:";
	private static final int LONGEST = 60;
	private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

	private final String scheme;
	private final String base;
	private final Map<String, String> ids = new HashMap<>();
	private final Map<String, IRI> nodes = new HashMap<>();
	private final FreeIds free;

	/**
	 * @param scheme the scheme of the identifiers that files give
	 * @param base   what the identifiers of the catalogue's own elements follow; empty for {@link #BASE}
	 */
	public ElementIris(Catalogue catalogue, String scheme, String base) {
		free = new FreeIds(catalogue);
		this.scheme = scheme;
		this.base = base.isEmpty() ? BASE : base;
		for (LifecycleElement element : catalogue.all(LifecycleElement.class))
			LocalIdentifiers.in(element, scheme).ifPresent(name -> put(name, element.getId()));
	}

	private void put(String name, String id) {
		ids.put(name, id);
		nodes.put(id, VALUES.createIRI(name));
	}

	/** What an element is called. */
	public IRI of(IdentifiedElement element) {
		return of(Labels.id(element));
	}

	/** What the element of an identifier is called. */
	public IRI of(String id) {
		return nodes.computeIfAbsent(id, unnamed -> VALUES.createIRI(base + unnamed));
	}

	/** Whether an element is called by the catalogue's own address. */
	public boolean isOwn(String id) {
		return of(id).stringValue().equals(base + id);
	}

	/** The identifier of the element that a name stands for; empty where none does yet. */
	public Optional<String> id(IRI node) {
		String name = node.stringValue();
		String known = ids.get(name);
		if (known != null)
			return Optional.of(known);
		String own = name.startsWith(base) ? name.substring(base.length()) : "";
		return own.isEmpty() || !Ids.isWellFormed(own) ? Optional.empty() : Optional.of(own);
	}

	/**
	 * The identifier of what a file calls so: that of the element that came from there before, else a new one.
	 *
	 * @param node   what the file calls it
	 * @param prefix what a new identifier begins with, such as that of the owner; may be empty
	 * @param words  what a new identifier is made of
	 */
	public String identify(IRI node, String prefix, String words) {
		String id = id(node).orElseGet(() -> free.of((prefix.isEmpty() ? "" : prefix + ".") + shortened(Ids.slug(words.replace('.', '-')))));
		free.use(id);
		put(node.stringValue(), id);
		return id;
	}

	private static String shortened(String slug) {
		return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceFirst("-[^-]*$", "");
	}

	/** Lets a file's name stand for an element that is known otherwise. */
	public void known(IRI node, String id) {
		free.use(id);
		ids.put(node.stringValue(), id);
	}

	/** Notes on an element what a file calls it, unless that is the catalogue's own name for it. */
	public void note(LifecycleElement element, IRI node) {
		if (!node.stringValue().equals(base + element.getId()) && LocalIdentifiers.in(element, scheme).isEmpty())
			LocalIdentifiers.put(element, scheme, node.stringValue());
	}
}
