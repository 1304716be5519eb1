// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.templates;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.text.Texts;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;

/** Leaves of a template's texts those in the languages of a catalogue; where there is none of these, the first one. */
final class TemplateTexts {

	private final List<String> languages;

	/** @param languages BCP 47 tags, the first being the one that texts are written in first */
	TemplateTexts(Collection<String> languages) {
		this.languages = List.copyOf(languages);
	}

	/** Changes the texts of an element and its parts. */
	void fit(EObject element) {
		for (EReference reference : element.eClass().getEAllContainments())
			if (reference.getEReferenceType() == Literals.LOCALIZED_TEXT)
				fit(texts(element, reference));
		List.copyOf(element.eContents()).stream().filter(part -> !(part instanceof LocalizedText)).forEach(this::fit);
	}

	@SuppressWarnings("unchecked")
	private static List<LocalizedText> texts(EObject element, EReference reference) {
		return (List<LocalizedText>) element.eGet(reference);
	}

	private void fit(List<LocalizedText> texts) {
		if (texts.isEmpty())
			return;
		LocalizedText first = texts.get(0);
		texts.removeIf(text -> languages.stream().noneMatch(language -> language.equalsIgnoreCase(text.getLanguage())));
		if (texts.isEmpty())
			texts.add(first);
		if (Texts.exactly(texts, languages.get(0)).isPresent())
			for (LocalizedText text : texts)
				text.setState(languages.get(0).equalsIgnoreCase(text.getLanguage()) ? TextState.ORIGINAL : TextState.TRANSLATED);
	}
}
