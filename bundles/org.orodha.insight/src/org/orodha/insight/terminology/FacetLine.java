// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.terminology;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.definition.FacetComparison.Outcome;

/**
 * What each definition says of a facet.
 *
 * @param facet the feature
 * @param cells a cell for each wording, in the order of these
 * @since 1.0
 */
public record FacetLine(EStructuralFeature facet, List<Cell> cells) {

	/**
	 * What a definition says.
	 *
	 * @param value   in the reader's language, or in one that it can be compared in; empty for nothing
	 * @param outcome how it compares: {@link Outcome#ONLY_ONE} where the definition that it is compared with says nothing,
	 *                {@link Outcome#ONLY_OTHER} where only that one says something
	 * @since 1.0
	 */
	public record Cell(String value, Outcome outcome) {

		/** Whether it differs from what it is compared with. */
		public boolean differs() {
			return outcome != Outcome.SAME && outcome != Outcome.NEITHER;
		}
	}

	public FacetLine {
		cells = List.copyOf(cells);
	}
}
