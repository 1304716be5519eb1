// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What an exporter left out of an element, for its report of losses. */
public final class Unwritten {

	private Unwritten() {
	}

	/**
	 * The features that an element has set and an exporter does not write, in the model's order; never null.
	 *
	 * @param isWritten whether the exporter writes a feature
	 */
	public static List<EStructuralFeature> in(EObject element, Predicate<EStructuralFeature> isWritten) {
		return element.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> !feature.isDerived() && element.eIsSet(feature) && !isWritten.test(feature)).toList();
	}
}
