// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.orodha.core.exchange.FeatureComparison.Difference;
import org.orodha.core.text.Labels;
import org.orodha.model.LocalizedText;
import org.orodha.ui.OpenCatalogue;

/** How a difference of two states of an element is written. */
final class DifferenceTexts {

	private final OpenCatalogue catalogue;

	DifferenceTexts(OpenCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** A feature of a part is told with the part. */
	String feature(Difference difference) {
		String name = Labels.of(difference.feature());
		EObject owner = difference.element();
		return owner.eContainer() == null ? name : Labels.pair(catalogue.label(owner), name);
	}

	/** Texts in all their languages, since they may differ in one that is not shown elsewhere. */
	String value(Object value) {
		return value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof LocalizedText
				? list.stream().map(text -> Labels.of((LocalizedText) text, catalogue.languages())).collect(Collectors.joining("\n"))
				: Labels.value(value, catalogue.languages());
	}
}
