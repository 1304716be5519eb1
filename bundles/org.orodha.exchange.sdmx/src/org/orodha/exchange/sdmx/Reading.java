// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.exchange.Proposal;
import org.orodha.model.Concept;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.w3c.dom.Element;

/**
 * What all share that read a message.
 *
 * @param identities who is who
 * @param messages   what is read
 */
record Reading(Catalogue catalogue, Proposal.Builder proposal, Identities identities, List<StructureMessage> messages) {

	/** The artefacts of some kinds. */
	List<Artefact> artefacts(String... kinds) {
		return messages.stream().flatMap(message -> message.artefacts().stream()).filter(artefact -> List.of(kinds).contains(artefact.kind())).toList();
	}

	String language() {
		return catalogue.languages().getFirst();
	}

	/** The element of an identifier, or what stands for it until it is there. */
	EObject element(EClass kind, String id) {
		return catalogue.find(IdentifiedElement.class, id).filter(kind::isInstance).map(EObject.class::cast).orElseGet(() -> Ids.reference(kind, id));
	}

	Concept concept(String id) {
		return (Concept) element(Literals.CONCEPT, id);
	}

	/** Notes on a new element that it is a draft, and on each what SDMX calls it unless Orodha called it so. */
	void begin(LifecycleElement element, Urn urn, Element said) {
		if (!catalogue.contains(element.getId()))
			element.setStatus(LifecycleStatus.DRAFT);
		if (identities.noted(said, IdentifiedElement.class).filter(element.getId()::equals).isEmpty())
			LocalIdentifiers.put(element, Kept.SCHEME, urn.toString());
	}

	/** Whether Orodha wrote it itself. */
	static boolean isOwn(Element said) {
		return Notes.in(said, Notes.ID).isPresent();
	}

	/** Whether Orodha wrote it only to stand around its parts. */
	static Optional<String> frame(Element said) {
		return Notes.in(said, Notes.FRAME);
	}
}
