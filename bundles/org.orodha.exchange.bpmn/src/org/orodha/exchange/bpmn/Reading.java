// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import java.util.List;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.NamedElements;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelFactory;
import org.orodha.model.VerbatimValue;

/**
 * What all parts of reading a file need.
 *
 * @param owner    the agency of new procedures; null where nobody names one
 * @param language the language of texts that do not say theirs
 * @param names    what the catalogue's elements are called
 */
record Reading(Catalogue catalogue, Place file, Agency owner, String language, Proposal.Builder proposal, NamedElements names) {

	Reading(Catalogue catalogue, Place file, Agency owner, String language, Proposal.Builder proposal) {
		this(catalogue, file, owner, language, proposal, new NamedElements(catalogue));
	}

	Place place(Node node) {
		return file.row(node.line());
	}

	/** Tells what of a node is not taken over, and why. */
	void tell(Node node, String key, Object... values) {
		proposal.skip(place(node), ProcedureOption.MESSAGES.text(key, values));
	}

	/** How a node is told of: its name, or else its identifier. */
	static String told(Node node) {
		return !node.label().isEmpty() ? node.label() : !node.id().isEmpty() ? node.id() : node.element();
	}

	/** Puts what a node says into texts, where they say something else. */
	void put(List<LocalizedText> texts, Node node, String value) {
		String tag = node.language(language);
		if (!value.isEmpty() && !Texts.exactly(texts, tag).map(text -> text.replaceAll("\\s+", " ").strip()).orElse("")
				.equals(value.replaceAll("\\s+", " ")))
			Texts.put(texts, tag, value);
	}

	/** What was kept of an element of a process model; empty where nothing was. */
	static String kept(LifecycleElement element, String field) {
		return element.getVerbatim().stream().filter(value -> BpmnImporter.ORIGIN.equals(value.getOrigin()) && field.equals(value.getField()))
				.map(VerbatimValue::getValue).findFirst().orElse("");
	}

	/** Keeps what the model has no place for. */
	static void keep(LifecycleElement element, String field, String value) {
		VerbatimValue kept = element.getVerbatim().stream()
				.filter(known -> BpmnImporter.ORIGIN.equals(known.getOrigin()) && field.equals(known.getField())).findFirst().orElseGet(() -> {
					VerbatimValue made = ModelFactory.eINSTANCE.createVerbatimValue();
					made.setOrigin(BpmnImporter.ORIGIN);
					made.setField(field);
					element.getVerbatim().add(made);
					return made;
				});
		kept.setValue(value);
	}
}
