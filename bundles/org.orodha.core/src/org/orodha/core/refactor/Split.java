// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.refactor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.catalogue.Recorded;
import org.orodha.core.refactor.Merge.Merged;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.CodeMapping;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Ruleset;

/**
 * Splits an element into two or more of its kind, which begin as copies of it. Everything that refers to it leads to those of the
 * new ones that are chosen, in scripts too.
 */
public final class Split {

	private static final Messages MESSAGES = Messages.of(Split.class);
	private static final Set<EStructuralFeature> OWN = Set.of(Literals.IDENTIFIED_ELEMENT__ID, Literals.IDENTIFIED_ELEMENT__NAME,
			Literals.CATALOGUE_ELEMENT__OWNER, Literals.LIFECYCLE_ELEMENT__STATUS, Literals.LIFECYCLE_ELEMENT__VERSION,
			Literals.LIFECYCLE_ELEMENT__VALID_FROM, Literals.LIFECYCLE_ELEMENT__VALID_TO, Literals.LIFECYCLE_ELEMENT__REPLACED_BY,
			Literals.LIFECYCLE_ELEMENT__PROVENANCE, Literals.LIFECYCLE_ELEMENT__LOCAL_IDENTIFIERS, Literals.LIFECYCLE_ELEMENT__VERBATIM,
			Literals.CODE__VALUE);

	private Split() {
	}

	/**
	 * One of the new elements.
	 *
	 * @param id    its identifier
	 * @param names its name by language; at least one
	 * @param value the value of a code; null for the last part of the identifier, and for other kinds
	 * @since 1.0
	 */
	public record Part(String id, Map<String, String> names, String value) {

		public Part {
			names = Map.copyOf(names);
		}
	}

	/**
	 * Something that leads to the element that is split, or to a part of it: a reference, or a script that names it.
	 *
	 * @param owner   whose feature it is; also a part that has no identifier
	 * @param feature the reference, or the script of a ruleset
	 * @param target  what it leads to
	 * @since 1.0
	 */
	public record Use(EObject owner, EStructuralFeature feature, IdentifiedElement target) {

		/** The element that it stands in. */
		public IdentifiedElement element() {
			return References.element(owner);
		}

		/**
		 * Whether it can lead to several of the new elements: the feature holds several, or it is one of a part without identifier,
		 * such as a code mapping, of which there can be one for each.
		 */
		public boolean takesSeveral() {
			return feature.isMany() || isRepeatable();
		}

		private boolean isRepeatable() {
			return feature instanceof EReference && !(owner instanceof IdentifiedElement) && owner.eContainmentFeature().isMany()
					&& !Recorded.is(owner.eContainmentFeature());
		}

		/** Which of some new elements it leads to unless others are chosen: all where a list or a code mapping does, else the first. */
		public List<Integer> usual(int parts) {
			return feature.isMany() || owner instanceof CodeMapping ? IntStream.range(0, parts).boxed().toList() : List.of(0);
		}
	}

	/**
	 * How an element is split.
	 *
	 * @param parts    the new elements, at least two
	 * @param left     the features that are not copied
	 * @param becoming what becomes of the element; where it stays, it is replaced by the first of the parts
	 * @param leading  which of the parts a use leads to, by their places; none has it cleared, or where the element stays lead there as
	 *                 before. What is not among them leads where it usually does
	 * @since 1.0
	 */
	public record Division(List<Part> parts, Set<EStructuralFeature> left, Merged becoming, Map<Use, List<Integer>> leading) {

		public Division {
			parts = List.copyOf(parts);
			left = Set.copyOf(left);
			leading = Map.copyOf(leading);
		}

		/** Where a use leads. */
		public List<Integer> leading(Use use) {
			return leading.getOrDefault(use, use.usual(parts.size()));
		}
	}

	/** Whether an element can be split: the catalogue itself and what comes about by an operation only, such as deliveries, cannot. */
	public static boolean isPossible(IdentifiedElement element) {
		return element instanceof LifecycleElement && !Recorded.isKind(element.eClass()) && element.getId() != null;
	}

	/** What leads to an element or to a part of it from elsewhere. */
	public static List<Use> uses(Catalogue catalogue, LifecycleElement element) {
		List<Use> uses = new ArrayList<>();
		for (Reference reference : References.to(catalogue, List.of(element)))
			uses.add(new Use(reference.owner(), reference.feature(), reference.target()));
		List<IdentifiedElement> named = References.identified(element).stream()
				.filter(part -> part.eClass() == Literals.DATASET || part.eClass() == Literals.CODE_LIST).toList();
		if (!named.isEmpty())
			for (Ruleset ruleset : catalogue.all(Ruleset.class))
				named.stream().filter(part -> ScriptIdentifiers.isNamed(ruleset.getScript(), part.getId()))
						.forEach(part -> uses.add(new Use(ruleset, Literals.RULESET__SCRIPT, part)));
		return uses;
	}

	/** What an element holds that is copied into the new ones unless it is left out. */
	public static List<EStructuralFeature> features(LifecycleElement element) {
		Predicate<EStructuralFeature> held = feature -> element.eIsSet(feature) && feature.isChangeable() && !feature.isDerived()
				&& !(feature instanceof EReference reference && reference.isContainer());
		return element.eClass().getEAllStructuralFeatures().stream().filter(held)
				.filter(feature -> !OWN.contains(feature) && !Recorded.is(feature)).toList();
	}

	/**
	 * Works out a split. The new elements begin as drafts, without what was noted of where the element came from.
	 *
	 * @throws IllegalArgumentException where the element cannot be split, there are fewer than two parts, a part has no name, or its
	 *                                  identifier or value is not well-formed or taken
	 */
	public static Refactoring of(Catalogue catalogue, LifecycleElement element, Division division) {
		if (!isPossible(element))
			throw new IllegalArgumentException(MESSAGES.text("split.kind", Labels.ofKind(element.eClass()), Labels.id(element)));
		if (division.parts().size() < 2)
			throw new IllegalArgumentException(MESSAGES.text("split.few"));
		Set<String> ids = new HashSet<>();
		for (Part part : division.parts())
			require(catalogue, part, ids);
		return new Splitting(catalogue, element, division).refactoring();
	}

	private static void require(Catalogue catalogue, Part part, Set<String> ids) {
		if (!Ids.slug(part.id()).equals(part.id()))
			throw new IllegalArgumentException(MESSAGES.text("rename.form", part.id(), Ids.slug(part.id())));
		if (catalogue.contains(part.id()) || !ids.add(part.id()))
			throw new IllegalArgumentException(MESSAGES.text("rename.taken", part.id()));
		if (part.names().values().stream().allMatch(String::isBlank))
			throw new IllegalArgumentException(MESSAGES.text("split.name", part.id()));
	}
}
