// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;

/** What the features are called that lead to a text of an element. */
public final class FeaturePath {

	private FeaturePath() {
	}

	/**
	 * The names of the features in the default locale's language, the element's own first.
	 *
	 * @param kind the name of the element's kind
	 * @param path the names that the model gives the features, as {@link Excerpt} has them
	 */
	public static String label(String kind, List<String> path) {
		List<String> labels = new ArrayList<>();
		EClass type = Kinds.named(kind).orElse(null);
		for (String name : path) {
			EStructuralFeature feature = type == null ? null : type.getEStructuralFeature(name);
			labels.add(feature == null ? name : Labels.of(feature));
			type = feature instanceof EReference reference ? reference.getEReferenceType() : null;
		}
		return String.join(" › ", labels);
	}
}
