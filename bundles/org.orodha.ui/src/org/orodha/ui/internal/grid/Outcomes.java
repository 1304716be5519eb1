// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.grid;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.internal.grid.CellOutcome;
import org.orodha.core.text.Labels;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;

/** What a person is told of that which a text becomes in a cell. */
final class Outcomes {

	private static final int MOST = 3;

	private Outcomes() {
	}

	static String told(CellOutcome outcome, OpenCatalogue catalogue, EStructuralFeature feature, String text) {
		return switch (outcome) {
		case CellOutcome.Value value -> Labels.value(value.value(), catalogue.languages());
		case CellOutcome.Ambiguous several -> UiText.text("grid.ambiguous", several.name(), several.candidates().size(), several.candidates()
				.stream().limit(MOST).map(each -> catalogue.label(each) + " (" + each.getId() + ")").collect(Collectors.joining(", ")));
		case CellOutcome.Missing none -> UiText.text("grid.missing", Labels.ofKind(
				(EClass) feature.getEType()), none.name());
		case CellOutcome.Unfit unfit -> UiText.text("grid.unfit", unfit.name());
		case CellOutcome.Malformed other -> UiText.text("field.malformed", Labels.of(feature), text, other.expected());
		case CellOutcome.NoCell none -> UiText.text("grid.noCell");
		};
	}
}
