// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.FreeIds;
import org.orodha.core.catalogue.Ids;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.w3c.dom.Element;

/** Which elements of a catalogue the things of a message are: those that came from there before, or new ones. */
final class Identities implements Naming {

	/** The scheme of the identifiers of data structures, which datasets share. */
	static final String STRUCTURE = "sdmx-structure";

	private final Catalogue catalogue;
	private final Map<Urn, String> ids = new HashMap<>();
	private final Map<String, Urn> urns = new HashMap<>();
	private final FreeIds given;

	Identities(Catalogue catalogue) {
		this.catalogue = catalogue;
		given = new FreeIds(catalogue);
		for (LifecycleElement element : catalogue.all(LifecycleElement.class))
			element.getLocalIdentifiers().stream().filter(local -> Kept.SCHEME.equals(local.getScheme())).map(local -> Urn.parse(local.getValue()))
					.flatMap(Optional::stream).forEach(urn -> know(urn, element.getId()));
	}

	private void know(Urn urn, String id) {
		ids.put(urn, id);
		urns.put(id, urn);
	}

	@Override
	public Optional<String> id(Urn wanted) {
		return wanted.isOfSeveralVersions()
				? ids.entrySet().stream().filter(known -> known.getKey().isMeantBy(wanted)).map(Map.Entry::getValue).sorted().findFirst()
				: Optional.ofNullable(ids.get(wanted));
	}

	@Override
	public Optional<Urn> urn(String id) {
		return Optional.ofNullable(urns.get(id));
	}

	/**
	 * The identifier of something that a message describes.
	 *
	 * @param noted  the identifier that Orodha noted with it
	 * @param wanted what a new identifier is made of
	 */
	String identify(Urn urn, Optional<String> noted, String wanted) {
		String id = Optional.ofNullable(ids.get(urn)).or(() -> noted).orElseGet(() -> given.of(Ids.slug(wanted)));
		given.use(id);
		know(urn, id);
		return id;
	}

	/** The identifier that Orodha noted, unless something else has it. */
	Optional<String> noted(Element said, Class<? extends IdentifiedElement> kind) {
		return Notes.in(said, Notes.ID).filter(Ids::isWellFormed).filter(id -> !catalogue.contains(id) || catalogue.find(kind, id).isPresent());
	}

	/** Lets something stand for an element that is known by another name already. */
	void alias(Urn urn, String id) {
		ids.put(urn, id);
	}
}
