// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.grid;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Recorded;
import org.orodha.model.ModelPackage.Literals;

/** Which features of a kind stand in cells. */
public final class Cells {

	private Cells() {
	}

	/** The features of a kind that a cell shows and changes. */
	public static List<EStructuralFeature> changeable(EClass kind) {
		return kind.getEAllStructuralFeatures().stream().filter(Cells::isChangeable).toList();
	}

	/** Whether a cell shows and changes a feature. */
	public static boolean isChangeable(EStructuralFeature feature) {
		return isPlain(feature) && feature != Literals.IDENTIFIED_ELEMENT__ID && !Recorded.is(feature);
	}

	/** The features of a kind that a cell can only show: its identifier, what it is a part of, and what operations record. */
	public static List<EStructuralFeature> shownOnly(EClass kind) {
		return kind.getEAllStructuralFeatures().stream()
				.filter(feature -> isPlain(feature) && !isChangeable(feature) || isWhole(feature)).toList();
	}

	private static boolean isWhole(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainer();
	}

	private static boolean isPlain(EStructuralFeature feature) {
		return feature.isChangeable() && !feature.isDerived() && (!(feature instanceof EReference reference) || Names.isText(feature)
				|| !reference.isContainment() && !reference.isContainer());
	}
}
