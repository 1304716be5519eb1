// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.Optional;
import java.util.function.Supplier;

import org.orodha.core.exchange.Verbatim;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.model.LifecycleElement;
import org.w3c.dom.Element;

/**
 * What elements of a message begin as: as what is kept of them, said in the wanted version, or as new.
 *
 * @param version the version of SDMX-ML
 * @param losses  takes what that version cannot say
 */
record Drafts(SdmxVersion version, Losses losses) {

	private static final Messages MESSAGES = Messages.of(Drafts.class);

	/** What is kept of an element under a name; empty where nothing is. */
	Optional<Element> kept(LifecycleElement element, String field) throws ExportException {
		Optional<Verbatim.Value> value = Kept.in(element, field);
		return value.isEmpty() ? Optional.empty() : Optional.of(kept(element, value.get()));
	}

	Element kept(LifecycleElement element, Verbatim.Value value) throws ExportException {
		return new Translation(version, what -> losses.lost(element, "loss.version", what, version.label())).of(parsed(element, value));
	}

	/** What has no place in the catalogue is only written in the version that it came in; empty for another. */
	Optional<Element> other(LifecycleElement element, Verbatim.Value value) throws ExportException {
		Element said = parsed(element, value);
		if (SdmxVersion.of(said).isTwo() == version.isTwo())
			return Optional.of(new Translation(version, what -> losses.lost(element, "loss.version", what, version.label())).of(said));
		losses.lost(element, "loss.other", value.field(), SdmxVersion.of(said).label());
		return Optional.empty();
	}

	private static Element parsed(LifecycleElement element, Verbatim.Value value) throws ExportException {
		try {
			return SdmxVersion.TREE.parse(value.value(), Place.of(element.getId()));
		} catch (ImportException broken) {
			throw new ExportException(Place.of(element.getId()), MESSAGES.text("kept.broken", value.field(), broken.getMessage()),
					MESSAGES.text("kept.broken.remedy"), broken);
		}
	}

	/** What is kept, or else something new. */
	Element draft(LifecycleElement element, String field, Supplier<Element> otherwise) throws ExportException {
		return kept(element, field).orElseGet(otherwise);
	}

	/** Something new, with the identifier of the element noted where it is Orodha's own. */
	Element made(String name, LifecycleElement element) {
		Element made = version.root(SdmxVersion.Module.STRUCTURE, name);
		if (!CatalogueNames.isOfElsewhere(element))
			Notes.put(made, Notes.ID, Optional.of(element.getId()));
		return made;
	}
}
