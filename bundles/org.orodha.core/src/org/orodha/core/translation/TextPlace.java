// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.translation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;

/**
 * Where a text stands: in a feature of an element, or of a part of it that has no identifier.
 *
 * @param element the element, or the innermost part of one that has an identifier
 * @param owner   the object whose feature holds the text in its languages: the element itself or a part of it
 * @param feature the owner's feature
 */
public record TextPlace(IdentifiedElement element, EObject owner, EReference feature) {

	private static final String STEP = "\\.";

	/**
	 * The way from the element to the text, such as {@code description} or {@code distributions.1.title}, the parts of a list
	 * counted from 1.
	 */
	public String path() {
		Deque<String> steps = new ArrayDeque<>();
		steps.push(feature.getName());
		for (EObject at = owner; at != element; at = at.eContainer()) {
			EStructuralFeature holder = at.eContainingFeature();
			if (holder.isMany())
				steps.push(Integer.toString(((List<?>) at.eContainer().eGet(holder)).indexOf(at) + 1));
			steps.push(holder.getName());
		}
		return String.join(".", steps);
	}

	/** The text in the languages that it is in. */
	@SuppressWarnings("unchecked")
	public List<LocalizedText> texts() {
		return (List<LocalizedText>) owner.eGet(feature);
	}

	/** The place in an element to which a {@linkplain #path() path} leads; empty where it leads nowhere. */
	public static Optional<TextPlace> in(IdentifiedElement element, String path) {
		EObject owner = element;
		String[] steps = path.split(STEP);
		for (int step = 0; step < steps.length; step++) {
			if (!(owner.eClass().getEStructuralFeature(steps[step]) instanceof EReference feature) || !feature.isContainment())
				return Optional.empty();
			if (feature.getEReferenceType() == Literals.LOCALIZED_TEXT)
				return step == steps.length - 1 ? Optional.of(new TextPlace(element, owner, feature)) : Optional.empty();
			Object part = !feature.isMany() ? owner.eGet(feature) : ++step < steps.length ? part((List<?>) owner.eGet(feature), steps[step]) : null;
			if (!(part instanceof EObject next))
				return Optional.empty();
			owner = next;
		}
		return Optional.empty();
	}

	private static Object part(List<?> parts, String number) {
		if (!number.matches("[1-9][0-9]{0,8}"))
			return null;
		int position = Integer.parseInt(number) - 1;
		return position < parts.size() ? parts.get(position) : null;
	}
}
