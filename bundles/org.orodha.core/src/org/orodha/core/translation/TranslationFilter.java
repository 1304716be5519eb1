// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.translation;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Owners;

/**
 * Which texts somebody wants to translate.
 *
 * @param agency the identifier of the agency that owns the element; empty for all agencies
 * @param kind   the kind of the element; null for all kinds
 * @param states the wanted states
 * @param words  what the source or the target must contain, case aside; empty for anything
 */
public record TranslationFilter(String agency, EClass kind, Set<TranslationState> states, String words) implements Predicate<Translation> {

	/** All texts. */
	public static final TranslationFilter ALL = new TranslationFilter("", null, Set.of(TranslationState.values()), "");

	/** The texts that are to be translated. */
	public static final TranslationFilter OPEN = ALL.in(Set.of(TranslationState.MISSING, TranslationState.OUTDATED));

	public TranslationFilter {
		Objects.requireNonNull(agency);
		states = Set.copyOf(states);
		words = SentenceWords.plain(words);
	}

	/** The same for an agency's elements; empty for all agencies. */
	public TranslationFilter owned(String by) {
		return new TranslationFilter(by, kind, states, words);
	}

	/** The same for elements of a kind; null for all kinds. */
	public TranslationFilter of(EClass wanted) {
		return new TranslationFilter(agency, wanted, states, words);
	}

	/** The same for texts in some states. */
	public TranslationFilter in(Set<TranslationState> wanted) {
		return new TranslationFilter(agency, kind, wanted, words);
	}

	/** The same for texts that contain some words. */
	public TranslationFilter containing(String text) {
		return new TranslationFilter(agency, kind, states, text);
	}

	@Override
	public boolean test(Translation translation) {
		return isAbout(translation) && states.contains(translation.state());
	}

	/** Whether a text is wanted, whatever its state. */
	public boolean isAbout(Translation translation) {
		return (kind == null || translation.element().eClass() == kind)
				&& (agency.isEmpty() || Owners.of(translation.element()).filter(owner -> agency.equals(Labels.id(owner))).isPresent())
				&& (words.isEmpty() || SentenceWords.plain(translation.source()).contains(words)
						|| SentenceWords.plain(translation.target()).contains(words));
	}
}
