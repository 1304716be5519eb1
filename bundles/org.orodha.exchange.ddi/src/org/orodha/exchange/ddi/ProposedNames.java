// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.FreeIds;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.exchange.XmlTree;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.core.text.PlainText;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.Concept;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Topic;
import org.w3c.dom.Element;

/** What a catalogue has, and the topics and concepts that a codebook brings along. */
final class ProposedNames implements Names {

	private static final Messages MESSAGES = Messages.of(ProposedNames.class);

	/** What is longer tells something and names nothing. */
	private static final int LONGEST = 120;

	/** Laws are not made from what a codebook says of them. */
	private static final List<EClass> MADE = List.of(Literals.TOPIC, Literals.CONCEPT);

	private final Names known;
	private final Catalogue catalogue;
	private final Proposal.Builder proposal;
	private final Place file;
	private final Agency owner;
	private final FreeIds ids;
	private final Map<EClass, Map<String, LifecycleElement>> made = new HashMap<>();

	/** @param owner whose concepts they are */
	ProposedNames(Catalogue catalogue, Proposal.Builder proposal, Place file, Agency owner) {
		known = new KnownNames(catalogue);
		this.catalogue = catalogue;
		this.proposal = proposal;
		this.file = file;
		this.owner = owner;
		ids = new FreeIds(catalogue);
	}

	@Override
	public Optional<LifecycleElement> known(EClass kind, String text) {
		return known.known(kind, text);
	}

	@Override
	public Optional<LifecycleElement> taken(EClass kind, String text, Element said, String language) {
		Optional<LifecycleElement> present = known(kind, text);
		return present.isPresent() || !MADE.contains(kind) || text.length() > LONGEST ? present
				: Optional.of(made.computeIfAbsent(kind, missing -> new HashMap<>()).computeIfAbsent(PlainText.words(text),
						missing -> propose(kind, text, said, language)));
	}

	private LifecycleElement propose(EClass kind, String text, Element said, String language) {
		String id = ids.of(kind == Literals.TOPIC ? "topic." + slug(text) : owner.getId() + ".concept-" + slug(text));
		Place place = file.row(XmlTree.line(said));
		if (kind == Literals.TOPIC)
			proposal.put(place, id, Topic.class).in(catalogue.root()).because(MESSAGES.text("name.made")).describe(topic -> begin(topic, text, language));
		else
			proposal.put(place, id, Concept.class).because(MESSAGES.text("name.made")).describe(concept -> {
				concept.setOwner(owner);
				begin(concept, text, language);
			});
		return (LifecycleElement) Ids.reference(kind, id);
	}

	private static void begin(LifecycleElement element, String text, String language) {
		element.setStatus(LifecycleStatus.DRAFT);
		Texts.put(element.getName(), language, text);
		LocalIdentifiers.put(element, StudyBindings.SCHEME, text);
	}

	private static String slug(String text) {
		return Ids.slug(text).replace('.', '-');
	}
}
