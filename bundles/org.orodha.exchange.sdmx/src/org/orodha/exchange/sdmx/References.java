// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import static org.orodha.core.exchange.XmlElements.attribute;
import static org.orodha.core.exchange.XmlElements.first;

import java.util.Optional;

import org.w3c.dom.Element;

/** How an element names another one: by elements of their own in SDMX 2.1, by text in 3.0. */
final class References {

	private References() {
	}

	/**
	 * What an element names.
	 *
	 * @param type what it can name, where it does not say that itself
	 */
	static Optional<Urn> urn(Element holder, String type) {
		Optional<Element> ref = first(holder, "Ref");
		if (ref.isEmpty())
			return Urn.parse(holder.getTextContent());
		Optional<String> whole = attribute(ref.get(), "maintainableParentID");
		String version = attribute(ref.get(), whole.isPresent() ? "maintainableParentVersion" : "version").orElse(Urn.FIRST_VERSION);
		String id = ref.get().getAttribute("id").strip();
		String named = attribute(ref.get(), "class").flatMap(kind -> attribute(ref.get(), "package").map(part -> part + "." + kind)).orElse(type);
		return attribute(ref.get(), "agencyID")
				.map(agency -> new Urn(named, agency, whole.orElse(id), version, whole.isPresent() ? id : ""));
	}

	/** What an element names within its own whole. */
	static Optional<String> local(Element holder) {
		return first(holder, "Ref").map(ref -> ref.getAttribute("id")).or(() -> Optional.of(holder.getTextContent())).map(String::strip)
				.filter(id -> !id.isEmpty());
	}

	static void put(Element holder, Urn urn) {
		clear(holder);
		if (SdmxVersion.of(holder).isTwo())
			holder.appendChild(holder.getOwnerDocument().createElementNS(null, "URN")).setTextContent(urn.toString());
		else
			holder.setTextContent(urn.toString());
	}

	static void putLocal(Element holder, String id) {
		clear(holder);
		if (SdmxVersion.of(holder).isTwo())
			((Element) holder.appendChild(holder.getOwnerDocument().createElementNS(null, "Ref"))).setAttribute("id", id);
		else
			holder.setTextContent(id);
	}

	private static void clear(Element holder) {
		while (holder.hasChildNodes())
			holder.removeChild(holder.getFirstChild());
	}
}
