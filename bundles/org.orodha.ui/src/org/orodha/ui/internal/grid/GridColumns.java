// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.internal.grid.Cells;
import org.orodha.model.ModelPackage.Literals;

/** Which features of a kind a grid has columns for. A kind without a declaration shows its name and its own single values. */
final class GridColumns {

	private static final int MOST = 7;

	private static final Map<EClass, List<String>> DECLARED = Map.of(
			Literals.VARIABLE, List.of("name", "column", "role", "type", "concept", "codeList", "unit", "mandatory", "key"),
			Literals.CODE, List.of("value", "name", "parent"),
			Literals.DATASET, List.of("name", "frequency", "coverageStart", "coverageEnd", "confidentiality", "access"),
			Literals.PERSON, List.of("name", "email", "phone", "roles"),
			Literals.ROLE, List.of("name", "permissions", "focalPoint"),
			Literals.CODE_MAPPING, List.of("source", "targets", "kind"),
			Literals.REQUIREMENT_DIMENSION, List.of("name", "concept", "codeList"),
			Literals.STEP, List.of("name", "phase", "after", "datasets", "recurrence"));

	private GridColumns() {
	}

	/** Every feature that a column can show and change, those shown by default first. */
	static List<EStructuralFeature> all(EClass kind) {
		Set<EStructuralFeature> features = new LinkedHashSet<>(shown(kind));
		features.addAll(Cells.changeable(kind));
		return List.copyOf(features);
	}

	/** The same for all elements of a kind, which have an identifier and a whole or an owner to be told apart by. */
	static List<EStructuralFeature> allOfKind(EClass kind) {
		Set<EStructuralFeature> features = new LinkedHashSet<>(shownOfKind(kind));
		features.addAll(all(kind));
		features.addAll(Cells.shownOnly(kind));
		return List.copyOf(features);
	}

	/** The features shown until somebody chooses others. */
	static List<EStructuralFeature> shown(EClass kind) {
		List<String> declared = DECLARED.get(kind);
		if (declared != null)
			return declared.stream().map(kind::getEStructuralFeature).filter(Cells::isChangeable).toList();
		Set<EStructuralFeature> features = new LinkedHashSet<>();
		if (kind.getEStructuralFeature("name") != null)
			features.add(kind.getEStructuralFeature("name"));
		kind.getEStructuralFeatures().stream().filter(Cells::isChangeable).forEach(features::add);
		return features.stream().limit(MOST).toList();
	}

	/** The features shown of all elements of a kind: name, whole or owner, what its own columns are, and where it is in its life cycle. */
	static List<EStructuralFeature> shownOfKind(EClass kind) {
		List<EStructuralFeature> fixed = Cells.shownOnly(kind);
		Set<EStructuralFeature> features = new LinkedHashSet<>();
		features.add(Literals.IDENTIFIED_ELEMENT__NAME);
		fixed.stream().filter(feature -> feature instanceof EReference reference && reference.isContainer()).forEach(features::add);
		if (Literals.CATALOGUE_ELEMENT.isSuperTypeOf(kind) && kind != Literals.AGENCY)
			features.add(Literals.CATALOGUE_ELEMENT__OWNER);
		fixed.stream().filter(feature -> feature.getEContainingClass() == kind).forEach(features::add);
		features.addAll(shown(kind));
		List<EStructuralFeature> most = new ArrayList<>(features.stream().limit(MOST).toList());
		if (Literals.CATALOGUE_ELEMENT.isSuperTypeOf(kind) && !most.contains(Literals.LIFECYCLE_ELEMENT__STATUS))
			most.add(Literals.LIFECYCLE_ELEMENT__STATUS);
		return most;
	}

	/** Whether a feature holds a text in several languages. */
	static boolean isText(EStructuralFeature feature) {
		return feature.getEType() == Literals.LOCALIZED_TEXT;
	}
}
