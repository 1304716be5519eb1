// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.orodha.core.exchange.XmlElements;
import org.orodha.core.exchange.XmlTree;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.w3c.dom.Element;

/**
 * A message of structures.
 *
 * @param place     where it begins
 * @param version   the version of SDMX-ML
 * @param artefacts what it describes, in its order
 */
record StructureMessage(Place place, SdmxVersion version, List<Artefact> artefacts) {

	private static final Messages MESSAGES = Messages.of(StructureMessage.class);

	/** @throws ImportException where a file is another message, or none */
	static StructureMessage in(Element root, Place file) throws ImportException {
		Place place = file.row(XmlTree.line(root));
		String namespace = root.getNamespaceURI() == null ? "" : root.getNamespaceURI();
		Optional<SdmxVersion> version = SdmxVersion.ofNamespace(namespace);
		if (version.isEmpty())
			throw refusal(place, SdmxVersion.isSdmx(namespace) ? "version" : "message", root.getLocalName());
		if (!root.getLocalName().equals("Structure"))
			throw refusal(place, root.getLocalName().endsWith("Data") ? "data" : "other", root.getLocalName());
		List<Artefact> artefacts = new ArrayList<>();
		for (Element container : XmlElements.first(root, "Structures").map(XmlElements::in).orElse(List.of()))
			for (Element element : XmlElements.in(container))
				artefacts.add(Artefact.of(element, container.getLocalName(), file));
		if (artefacts.isEmpty())
			throw refusal(place, "empty", root.getLocalName());
		return new StructureMessage(place, version.get(), List.copyOf(artefacts));
	}

	private static ImportException refusal(Place place, String what, String found) {
		return new ImportException(place, MESSAGES.text("found." + what, found), MESSAGES.text("found." + what + ".remedy"));
	}
}
