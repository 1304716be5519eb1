// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.text.Kinds;
import org.orodha.model.ModelPackage;
import org.orodha.model.ModelPackage.Literals;

/** Which features of a kind have a column, and what a kind is a part of. */
final class CsvFeatures {

	private static final Set<EReference> PARTS = Set.of(Literals.STEP__ASSIGNMENTS, Literals.STEP__DUE);

	private CsvFeatures() {
	}

	/** The features that have columns, in the model's order: attributes, localised texts, local identifiers and references. */
	static List<EStructuralFeature> of(EClass kind) {
		return kind.getEAllStructuralFeatures().stream().filter(CsvFeatures::hasColumn).toList();
	}

	/** The parts of a kind that no column can hold and that are no kind of their own. */
	static List<EReference> withoutColumn(EClass kind) {
		return kind.getEAllContainments().stream().filter(reference -> !hasColumn(reference)
				&& !Literals.IDENTIFIED_ELEMENT.isSuperTypeOf(reference.getEReferenceType())).toList();
	}

	/** Whether a feature is a text in several languages. */
	static boolean isText(EStructuralFeature feature) {
		return feature.getEType() == Literals.LOCALIZED_TEXT;
	}

	/** Whether a feature is the identifiers that an element has elsewhere, which have a column for each scheme. */
	static boolean isIdentifiers(EStructuralFeature feature) {
		return feature == Literals.LIFECYCLE_ELEMENT__LOCAL_IDENTIFIERS;
	}

	/** Whether a feature is parts that are written in one cell. */
	static boolean isParts(EStructuralFeature feature) {
		return PARTS.contains(feature);
	}

	/** The reference by which elements of a kind are parts of another; empty for kinds with a file of their own. */
	static Optional<EReference> containment(EClass kind) {
		if (Kinds.isTopLevel(kind))
			return Optional.empty();
		return Kinds.all().stream().flatMap(whole -> whole.getEAllContainments().stream())
				.filter(reference -> reference.getEReferenceType() == kind).findFirst();
	}

	/** Whether every row has to say, or be told, what its element is a part of. */
	static boolean needsContainer(EClass kind) {
		return containment(kind).filter(reference -> reference.getEContainingClass() != Literals.CATALOGUE).isPresent();
	}

	/** Whether elements of a kind keep what the model has no place for. */
	static boolean keepsVerbatim(EClass kind) {
		return Literals.LIFECYCLE_ELEMENT.isSuperTypeOf(kind);
	}

	private static boolean hasColumn(EStructuralFeature feature) {
		if (!feature.isChangeable() || feature.isDerived() || feature.getEContainingClass().getEPackage() != ModelPackage.eINSTANCE)
			return false;
		return !(feature instanceof EReference reference) || isText(feature) || isIdentifiers(feature) || isParts(feature)
				|| !reference.isContainment() && !reference.isContainer();
	}
}
