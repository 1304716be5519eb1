// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.findings.Place;
import org.orodha.core.internal.exchange.Differences;
import org.orodha.model.IdentifiedElement;

/** What an import would do, or not do, because of one row or record. */
public sealed interface Change {

	/** The row that it comes from. */
	Place place();

	/** What the importer concludes it from; empty where the row says so itself. */
	default String basis() {
		return "";
	}

	/** Why nothing is done, and how to mend it where it can be; empty for what would happen. */
	default String reason() {
		return "";
	}

	/**
	 * A new element.
	 *
	 * @param element   the element, not yet in the catalogue
	 * @param container what it becomes a part of; null where it gets a file of its own
	 * @param feature   the container's feature; null where it gets a file of its own
	 * @param basis     what the importer concludes it from, in the reader's language; empty where the row says so itself
	 */
	record Create(Place place, IdentifiedElement element, EObject container, EReference feature, String basis)
			implements Change {
	}

	/**
	 * Other values for an element that is there.
	 *
	 * @param element the element in the catalogue
	 * @param values  the features that would change, at least one
	 * @param basis   what the importer concludes it from, in the reader's language; empty where the row says so itself
	 */
	record Update(Place place, IdentifiedElement element, List<NewValue> values, String basis) implements Change {
		public Update {
			values = List.copyOf(values);
		}
	}

	/**
	 * One feature's other value.
	 *
	 * @param feature  the feature
	 * @param oldValue the value in the catalogue; a list for a many-valued feature; null where there is none
	 * @param newValue the value in the file, in the same form
	 */
	record NewValue(EStructuralFeature feature, Object oldValue, Object newValue) {
	}

	/** The features, but the identifier and provenance, in which an element differs from what is wanted of it. */
	static List<NewValue> between(IdentifiedElement present, IdentifiedElement wanted) {
		return Differences.between(present, wanted);
	}

	/** A row that contradicts the catalogue or another row; somebody has to decide, nothing is changed. */
	record Conflict(Place place, String element, String reason) implements Change {
	}

	/** A row that is left out, and why. */
	record Skipped(Place place, String reason) implements Change {
	}
}
