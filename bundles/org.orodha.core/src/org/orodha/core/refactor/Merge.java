// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.refactor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;

/**
 * Merges elements of one kind into one of them. Every reference to the others leads to it, in scripts too; what it lacks, such as a
 * text in a language, it takes over from them.
 */
public final class Merge {

	/** What becomes of an element that was merged into another. */
	public enum Merged {
		/** It is deleted. */
		DELETED,
		/** It stays, deprecated and replaced by the one that is kept, and keeps its parts. */
		DEPRECATED
	}

	private static final Messages MESSAGES = Messages.of(Merge.class);
	private static final Set<EStructuralFeature> OWN = Set.of(Literals.IDENTIFIED_ELEMENT__ID, Literals.LIFECYCLE_ELEMENT__STATUS,
			Literals.LIFECYCLE_ELEMENT__VERSION, Literals.LIFECYCLE_ELEMENT__REPLACED_BY, Literals.LIFECYCLE_ELEMENT__PROVENANCE);

	private final Catalogue catalogue;
	private final Plan plan;
	private final LifecycleElement kept;
	private final Set<LifecycleElement> others;
	private final Merged becoming;
	private final Map<IdentifiedElement, IdentifiedElement> successors = new LinkedHashMap<>();
	private final Set<IdentifiedElement> moved = new HashSet<>();

	private Merge(Catalogue catalogue, LifecycleElement kept, Set<LifecycleElement> others, Merged becoming) {
		this.catalogue = catalogue;
		this.kept = kept;
		this.others = others;
		this.becoming = becoming;
		plan = new Plan(catalogue);
	}

	/**
	 * Works out a merger.
	 *
	 * @param kept   the element that stays
	 * @param others the elements that are merged into it
	 * @throws IllegalArgumentException where they are not of one kind, the kept one is among the others, one is a part of another,
	 *                                  or there is none to merge
	 */
	public static Refactoring of(Catalogue catalogue, LifecycleElement kept, Collection<? extends LifecycleElement> others,
			Merged becoming) {
		if (others.isEmpty())
			throw new IllegalArgumentException(MESSAGES.text("merge.none"));
		for (LifecycleElement other : others)
			if (other == kept || other.eClass() != kept.eClass() || EcoreUtil.isAncestor(other, kept) || EcoreUtil.isAncestor(kept, other))
				throw new IllegalArgumentException(MESSAGES.text("merge.kinds", other.getId(), kept.getId()));
		return new Merge(catalogue, kept, Set.copyOf(others), becoming).refactoring(List.copyOf(others));
	}

	private Refactoring refactoring(List<? extends LifecycleElement> inOrder) {
		boolean deleted = becoming == Merged.DELETED;
		for (LifecycleElement other : inOrder)
			successors.putAll(Counterparts.of(other, kept));
		for (LifecycleElement other : inOrder)
			takeOver(kept, other);
		new Redirection(catalogue, plan, successors, moved).redirect(references(), deleted);
		for (LifecycleElement other : inOrder)
			if (deleted)
				plan.delete(other);
			else {
				plan.set(other, Literals.LIFECYCLE_ELEMENT__STATUS, LifecycleStatus.DEPRECATED);
				plan.set(other, Literals.LIFECYCLE_ELEMENT__REPLACED_BY, kept);
			}
		return plan.refactoring(MESSAGES.text("merge.label", others.size() + 1, Labels.of(kept, catalogue.readingLanguages())));
	}

	private void takeOver(IdentifiedElement to, IdentifiedElement from) {
		for (EStructuralFeature feature : to.eClass().getEAllStructuralFeatures())
			if (from.eIsSet(feature) && !OWN.contains(feature) && feature.isChangeable()
					&& !(feature instanceof EReference reference && reference.isContainer()))
				takeOver(to, from, feature);
	}

	private void takeOver(IdentifiedElement to, IdentifiedElement from, EStructuralFeature feature) {
		if (!feature.isMany()) {
			Object value = from.eGet(feature);
			if (plan.value(to, feature) == null)
				plan.set(to, feature, isContained(feature) ? copy((EObject) value) : successor(value));
		} else if (feature instanceof EReference reference && reference.isContainment()
				&& Literals.IDENTIFIED_ELEMENT.isSuperTypeOf(reference.getEReferenceType()))
			takeOverParts(to, from, reference);
		else
			takeOverValues(to, from, feature);
	}

	private void takeOverValues(IdentifiedElement to, IdentifiedElement from, EStructuralFeature feature) {
		List<Object> values = plan.list(to, feature);
		int had = values.size();
		for (Object value : (List<?>) from.eGet(feature)) {
			Object taken = isContained(feature) ? copy((EObject) value) : successor(value);
			if (taken != to && isLacking(values, taken) && !isBound(taken))
				values.add(taken);
		}
		if (values.size() != had)
			plan.set(to, feature, values);
	}

	private static boolean isLacking(List<Object> values, Object value) {
		return switch (value) {
		case LocalizedText text -> values.stream().map(LocalizedText.class::cast)
				.noneMatch(present -> Objects.equals(present.getLanguage(), text.getLanguage()) && !present.getValue().isBlank());
		case IdentifiedElement element -> !values.contains(element);
		case EObject object -> values.stream().noneMatch(present -> new Sameness().equals((EObject) present, object));
		default -> !values.contains(value);
		};
	}

	/** Whether something refers to a part of a merged element that stays a part of it. */
	private boolean isBound(Object value) {
		return value instanceof EObject object && !(value instanceof IdentifiedElement)
				&& object.eCrossReferences().stream().anyMatch(target -> References.isWithin(target, others) && !isMoved(target));
	}

	private boolean isMoved(EObject object) {
		return References.isWithin(object, moved);
	}

	/** A copy of a part without identifier, whose references lead to what is kept. */
	private EObject copy(EObject part) {
		EObject copy = EcoreUtil.copy(part);
		for (EReference reference : copy.eClass().getEAllReferences())
			if (!reference.isContainment() && !reference.isContainer() && copy.eIsSet(reference))
				copy.eSet(reference, reference.isMany()
						? ((List<?>) copy.eGet(reference)).stream().map(this::successor).distinct().toList()
						: successor(copy.eGet(reference)));
		return copy;
	}

	private void takeOverParts(IdentifiedElement to, IdentifiedElement from, EReference feature) {
		List<Object> parts = plan.list(to, feature);
		List<Object> rest = plan.list(from, feature);
		for (IdentifiedElement part : Counterparts.parts(from, feature)) {
			if (!successors.containsKey(part))
				Counterparts.among(parts, part).ifPresent(same -> successors.putAll(Counterparts.of(part, same)));
			IdentifiedElement same = successors.get(part);
			if (same != null)
				takeOver(same, part);
			else if (becoming == Merged.DELETED) {
				rest.remove(part);
				parts.add(part);
				moved.add(part);
			}
		}
		plan.set(from, feature, rest);
		plan.set(to, feature, parts);
	}

	private List<Reference> references() {
		List<Reference> references = new ArrayList<>();
		successors.keySet().forEach(target -> References.to(catalogue, List.of(target)).stream()
				.filter(reference -> reference.target() == target)
				.filter(reference -> !References.isWithin(reference.owner(), others) || isMoved(reference.owner())).forEach(references::add));
		return references;
	}

	private Object successor(Object value) {
		return value instanceof IdentifiedElement element ? successors.getOrDefault(element, element) : value;
	}

	/** Parts are the same when they say the same of the same elements. */
	private static final class Sameness extends EcoreUtil.EqualityHelper {

		private static final long serialVersionUID = 1L;

		@Override
		public boolean equals(EObject one, EObject other) {
			return one instanceof IdentifiedElement ? one == other : super.equals(one, other);
		}
	}

	private static boolean isContained(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment();
	}
}
