// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.text.Messages;
import org.orodha.model.AdoptionDecision;
import org.orodha.model.LocalizedText;
import org.orodha.model.Procedure;

/**
 * What an adopted procedure says is not changed any more: its next version is. A text is frozen by a decision that keeps its
 * fingerprint; translations of it can be added and bettered.
 */
public final class Frozen {

	private static final Messages MESSAGES = Messages.of(Frozen.class);

	private Frozen() {
	}

	/** Whether the text of a procedure is frozen. */
	public static boolean is(Procedure procedure) {
		return Adoptions.isReplaced(procedure) || Adoptions.standing(procedure).map(AdoptionDecision::getFingerprint).isPresent();
	}

	/** Whether a feature of an object is text of a procedure that is frozen. */
	public static boolean is(EObject object, EStructuralFeature feature) {
		return AdoptedText.isText(feature) && procedure(object).filter(Frozen::is).isPresent();
	}

	/** The procedure whose text an object is part of. */
	private static Optional<Procedure> procedure(EObject object) {
		EObject part = object;
		while (!(part instanceof Procedure)) {
			if (part == null || part.eContainer() == null || !AdoptedText.isText(part.eContainingFeature())
					|| part instanceof LocalizedText text && AdoptedText.isTranslation(text))
				return Optional.empty();
			part = part.eContainer();
		}
		return Optional.of((Procedure) part);
	}

	/** Why a procedure's text cannot be changed, and how it can, in the user's language; empty where it can. */
	public static Optional<String> reason(EObject object) {
		return procedure(object).filter(Frozen::is).map(frozen -> MESSAGES.text(
				Adoptions.isReplaced(frozen) ? "frozen.replaced" : Adoptions.isNext(frozen) ? "frozen.next" : "frozen.adopted",
				frozen.getId(), frozen.getVersion() == null ? "" : frozen.getVersion(),
				Adoptions.isReplaced(frozen) ? frozen.getVersionOf().getId() : frozen.getId()));
	}

	/**
	 * Why a feature cannot be given a value, in the user's language; empty where it can.
	 *
	 * @param value the whole value, such as all texts of a name; where only translations differ, nothing frozen is changed
	 */
	public static Optional<String> refusal(EObject owner, EStructuralFeature feature, Object value) {
		return is(owner, feature) && differ(owner.eGet(feature), value) ? reason(owner) : Optional.empty();
	}

	/**
	 * Whether a change of a feature touches frozen text.
	 *
	 * @param texts what is added, removed or set; translations alone touch nothing
	 */
	static boolean touches(EObject owner, EStructuralFeature feature, Collection<?> texts) {
		return feature != null && is(owner, feature) && !isTranslations(texts);
	}

	private static boolean isTranslations(Collection<?> values) {
		return !values.isEmpty()
				&& values.stream().allMatch(value -> value instanceof LocalizedText text && AdoptedText.isTranslation(text));
	}

	/** Whether two lists of texts differ in more than their translations. */
	static boolean differ(Object before, Object after) {
		return !(before instanceof List<?> old && after instanceof List<?> wanted && originals(old).equals(originals(wanted))
				&& old.stream().allMatch(LocalizedText.class::isInstance) && !wanted.isEmpty()
				&& wanted.stream().allMatch(LocalizedText.class::isInstance));
	}

	private static List<String> originals(List<?> texts) {
		return texts.stream().filter(LocalizedText.class::isInstance).map(LocalizedText.class::cast)
				.filter(text -> !AdoptedText.isTranslation(text)).map(text -> text.getLanguage() + ":" + text.getValue()).toList();
	}
}
