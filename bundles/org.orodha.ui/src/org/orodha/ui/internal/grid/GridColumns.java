// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.grid;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Recorded;
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
		kind.getEAllStructuralFeatures().stream().filter(GridColumns::isCell).forEach(features::add);
		return List.copyOf(features);
	}

	/** The features shown until somebody chooses others. */
	static List<EStructuralFeature> shown(EClass kind) {
		List<String> declared = DECLARED.get(kind);
		if (declared != null)
			return declared.stream().map(kind::getEStructuralFeature).filter(GridColumns::isCell).toList();
		Set<EStructuralFeature> features = new LinkedHashSet<>();
		if (kind.getEStructuralFeature("name") != null)
			features.add(kind.getEStructuralFeature("name"));
		kind.getEStructuralFeatures().stream().filter(GridColumns::isCell).forEach(features::add);
		return features.stream().limit(MOST).toList();
	}

	private static boolean isCell(EStructuralFeature feature) {
		return feature.isChangeable() && !feature.isDerived() && feature != Literals.IDENTIFIED_ELEMENT__ID && !Recorded.is(feature)
				&& (!(feature instanceof EReference reference) || isText(feature) || !reference.isContainment() && !reference.isContainer());
	}

	/** Whether a feature holds a text in several languages. */
	static boolean isText(EStructuralFeature feature) {
		return feature.getEType() == Literals.LOCALIZED_TEXT;
	}
}
