// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Recorded;
import org.orodha.core.text.Kinds;
import org.orodha.model.ModelPackage.Literals;

/** The features of elements that declarations can name, in kebab case. */
final class Features {

	private Features() {
	}

	/** The feature of that name. */
	static Optional<EStructuralFeature> find(EClass kind, String name) {
		return kind.getEAllStructuralFeatures().stream().filter(Features::isSettable).filter(feature -> Kinds.kebab(feature.getName()).equals(name))
				.findFirst();
	}

	/** The names of all that can be set. */
	static List<String> names(EClass kind) {
		return kind.getEAllStructuralFeatures().stream().filter(Features::isSettable).map(feature -> Kinds.kebab(feature.getName())).sorted().toList();
	}

	/** Whether it holds texts in languages. */
	static boolean isText(EStructuralFeature feature) {
		return feature.getEType() == Literals.LOCALIZED_TEXT;
	}

	/** The feature by which elements of a kind have those of another as parts. */
	static Optional<EReference> containment(EClass whole, EClass part) {
		return whole.getEAllContainments().stream().filter(reference -> reference.getEReferenceType().isSuperTypeOf(part)).findFirst();
	}

	private static boolean isSettable(EStructuralFeature feature) {
		boolean part = feature instanceof EReference reference && reference.isContainment() && !isText(feature);
		boolean container = feature instanceof EReference reference && reference.isContainer();
		return feature.isChangeable() && !feature.isDerived() && !part && !container && !Recorded.is(feature)
				&& feature != Literals.IDENTIFIED_ELEMENT__ID;
	}
}
