// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.translation;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Texts;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;

/**
 * One text that is there in the source language, and how it stands in the target language. It reads the text as it is now.
 *
 * @param place     where the text stands
 * @param languages from which language to which
 */
public record Translation(TextPlace place, LanguagePair languages) {

	/** The element, or the part of one, whose text it is. */
	public IdentifiedElement element() {
		return place.element();
	}

	/** The feature that holds the text. */
	public EReference feature() {
		return place.feature();
	}

	/** The text in the source language; empty where it is not there any more. */
	public String source() {
		return Texts.exactly(place.texts(), languages.source()).orElse("");
	}

	/** The text in the target language; empty where there is none. */
	public String target() {
		return Texts.exactly(place.texts(), languages.target()).orElse("");
	}

	/** How the text stands in the target language. */
	public TranslationState state() {
		for (LocalizedText text : place.texts())
			if (languages.target().equalsIgnoreCase(text.getLanguage()) && text.getValue() != null && !text.getValue().isBlank())
				return text.eIsSet(Literals.LOCALIZED_TEXT__STATE) && text.getState() == TextState.OUTDATED ? TranslationState.OUTDATED
						: TranslationState.TRANSLATED;
		return TranslationState.MISSING;
	}

	/** Whether the text still stands in the catalogue. */
	public boolean isThere(Catalogue catalogue) {
		EObject at = place.owner();
		while (at != place.element() && at != null)
			at = at.eContainer();
		return at != null && catalogue.find(IdentifiedElement.class, place.element().getId()).orElse(null) == at;
	}

	/** Whether a translation says something new: another text, or that an outdated one is right. */
	public boolean isNews(String translation) {
		return translation.isBlank() ? !target().isEmpty() : !translation.equals(target()) || state() == TranslationState.OUTDATED;
	}

	/**
	 * Translates the text as one command that can be undone; nothing happens where that {@linkplain #isNews is no news}.
	 *
	 * @param catalogue   the catalogue that the text stands in
	 * @param translation the text in the target language; blank to remove it
	 */
	public void translate(Catalogue catalogue, String translation) {
		if (!isNews(translation))
			return;
		Command command = TextChanges.translate(catalogue, place.owner(), place.feature(), languages.target(), translation);
		catalogue.execute(command);
	}
}
