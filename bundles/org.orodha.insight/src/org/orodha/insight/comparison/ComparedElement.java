// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.comparison;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;

/**
 * An element, or a part of one, in two states.
 *
 * @param earlier  its first state; null where it is new
 * @param later    its second state; null where it is no longer there
 * @param name     what it is called in front of a reader
 * @param features what its features say, those that say the same included
 * @param parts    its parts that have identifiers, in the order of the second state, then those that are gone; of the states of
 *                 catalogues only those that do not say the same
 * @since 1.0
 */
public record ComparedElement(Fate fate, IdentifiedElement earlier, IdentifiedElement later, String name, List<ComparedFeature> features,
		List<ComparedElement> parts) {

	public ComparedElement {
		features = List.copyOf(features);
		parts = List.copyOf(parts);
	}

	/** The state that is there: the second, or else the first. */
	public IdentifiedElement element() {
		return later == null ? earlier : later;
	}

	/** The identifier, in the second state where the two have different ones. */
	public String id() {
		return Labels.id(element());
	}

	/** The kind. */
	public EClass kind() {
		return element().eClass();
	}

	/** The features that say something else. */
	public List<ComparedFeature> changes() {
		return features.stream().filter(ComparedFeature::isChanged).toList();
	}

	/** Itself and its parts, and their parts; the parts of what is new or gone are told with it. */
	public Stream<ComparedElement> told() {
		return fate == Fate.ADDED || fate == Fate.REMOVED ? Stream.of(this)
				: Stream.concat(Stream.of(this), parts.stream().flatMap(ComparedElement::told));
	}
}
