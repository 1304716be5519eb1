// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.xliff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.core.text.Visible;
import org.orodha.core.translation.LanguagePair;
import org.orodha.core.translation.TextChanges;
import org.orodha.core.translation.TextPlace;
import org.orodha.core.translation.Translation;
import org.orodha.core.translation.TranslationState;
import org.orodha.model.IdentifiedElement;

/**
 * Proposes what a translator wrote. Only texts in the target language change; where the source was changed meanwhile, somebody
 * has to decide.
 */
final class TranslationsReader {

	private static final Messages MESSAGES = TranslationOrder.MESSAGES;

	private final Catalogue catalogue;
	private final Proposal.Builder proposal;
	private final LanguagePair languages;

	TranslationsReader(Catalogue catalogue, Proposal.Builder proposal, LanguagePair languages) {
		this.catalogue = catalogue;
		this.proposal = proposal;
		this.languages = languages;
	}

	void read(List<TranslatedText> texts) {
		Map<String, List<TranslatedText>> byElement = new LinkedHashMap<>();
		Set<TextId> seen = new HashSet<>();
		for (TranslatedText text : texts)
			if (!seen.add(text.id()))
				proposal.skip(text.place(), MESSAGES.text("row.twice", text.id()));
			else if (isUsed(text))
				byElement.computeIfAbsent(text.id().element(), id -> new ArrayList<>()).add(text);
		byElement.values().forEach(this::propose);
	}

	private boolean isUsed(TranslatedText text) {
		TextId id = text.id();
		Optional<IdentifiedElement> element = catalogue.find(IdentifiedElement.class, id.element());
		if (element.isEmpty()) {
			proposal.conflict(text.place(), id.element(), MESSAGES.text("conflict.element"));
			return false;
		}
		Optional<TextPlace> place = TextPlace.in(element.get(), id.path());
		String now = place.flatMap(found -> Texts.exactly(found.texts(), languages.source())).orElse("");
		if (place.isEmpty())
			proposal.conflict(text.place(), id.element(), MESSAGES.text("conflict.place", id.path()));
		else if (text.target().isBlank() || !text.finished())
			proposal.skip(text.place(), MESSAGES.text("row.unfinished", id));
		else if (!isSame(text.source(), now))
			proposal.conflict(text.place(), id.element(),
					MESSAGES.text("conflict.source", languages.source(), Visible.value(text.source()), Visible.value(now)));
		else
			return true;
		return false;
	}

	private void propose(List<TranslatedText> texts) {
		TranslatedText first = texts.getFirst();
		IdentifiedElement element = catalogue.require(IdentifiedElement.class, first.id().element());
		String basis = String.join(" ", texts.stream().filter(text -> isNews(element, text)).map(text -> basis(element, text)).toList());
		proposal.put(first.place(), element.getId(), element.eClass(), null, null, basis, wanted -> write(wanted, texts));
	}

	private void write(EObject wanted, List<TranslatedText> texts) {
		for (TranslatedText text : texts)
			if (isNews((IdentifiedElement) wanted, text))
				TextChanges.translate(at((IdentifiedElement) wanted, text).texts(), languages.target(), text.target());
	}

	/** A translation with the blanks around it or between its words changed is the same. */
	private boolean isNews(IdentifiedElement element, TranslatedText text) {
		Translation present = new Translation(at(element, text), languages);
		return !isSame(text.target(), present.target()) || text.confirms() && present.state() == TranslationState.OUTDATED;
	}

	private String basis(IdentifiedElement element, TranslatedText text) {
		return MESSAGES.text("basis", Labels.of(at(element, text).feature()), languages.target(), Visible.value(text.target()));
	}

	private static TextPlace at(IdentifiedElement element, TranslatedText text) {
		return TextPlace.in(element, text.id().path()).orElseThrow();
	}

	/** Translators' tools do not keep the blanks between words. */
	private static boolean isSame(String one, String other) {
		return one.strip().replaceAll("\\s+", " ").equals(other.strip().replaceAll("\\s+", " "));
	}
}
