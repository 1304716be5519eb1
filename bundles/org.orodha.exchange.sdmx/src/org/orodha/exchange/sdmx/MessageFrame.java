// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.orodha.core.exchange.XmlElements;
import org.orodha.exchange.sdmx.SdmxVersion.Module;
import org.w3c.dom.Element;

/** A message that is being written, and the wholes in it that only stand around their parts. */
final class MessageFrame {

	private static final Map<String, String> TWO = Map.of("AgencyScheme", "OrganisationSchemes", "ConceptScheme", "Concepts");

	private final SdmxVersion version;
	private final Element root;
	private final Element structures;
	private final Map<String, Element> wholes = new HashMap<>();
	private final String language;

	/**
	 * @param id       what the message is called
	 * @param sender   who sends it
	 * @param language the language of names that Orodha gives
	 */
	MessageFrame(SdmxVersion version, String id, String sender, String language) {
		this.version = version;
		this.language = language;
		root = version.root(Module.MESSAGE, "Structure");
		Element header = message(root, "Header");
		message(header, "ID").setTextContent(id);
		message(header, "Test").setTextContent("false");
		message(header, "Prepared").setTextContent(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
		message(header, "Sender").setAttribute("id", sender);
		structures = message(root, "Structures");
	}

	private static Element message(Element parent, String name) {
		return (Element) parent.appendChild(SdmxVersion.made(parent, Module.MESSAGE, name));
	}

	Element root() {
		return root;
	}

	/** Puts in something that an agency maintains. */
	Element put(Element artefact) {
		String kind = artefact.getLocalName();
		String plural = kind + "s";
		return put(version.isTwo() ? TWO.getOrDefault(kind, plural) : plural, artefact);
	}

	Element put(String container, Element artefact) {
		return Parts.insert(XmlElements.first(structures, container).orElseGet(() -> Parts.add(structures, container)), artefact);
	}

	/** Gives a name to what has none: everything must have one. */
	void name(Element said) {
		if (XmlElements.in(said, "Name").isEmpty())
			LanguageTexts.NAME.add(said, language, said.getAttribute("id"));
	}

	/** Puts in a whole, for parts to be put into it. */
	void whole(String field, Element artefact) {
		wholes.put(field, put(artefact));
	}

	/** The whole of that name, made where it is not in. */
	Element whole(String kind, Urn urn, String what) {
		return wholes.computeIfAbsent(kind + " " + urn.key(), missing -> {
			Element made = version.root(Module.STRUCTURE, kind);
			Nameables.identify(made, urn, Optional.of(urn.version()));
			Notes.put(made, Notes.FRAME, Optional.of(what));
			name(made);
			return put(made);
		});
	}
}
