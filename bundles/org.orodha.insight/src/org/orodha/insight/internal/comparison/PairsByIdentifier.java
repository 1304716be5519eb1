// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.comparison;

import java.util.Optional;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;

/**
 * Elements of two catalogues are states of one where kind and identifier are the same.
 *
 * @param first  holds the first states
 * @param second holds the second states
 */
public record PairsByIdentifier(Catalogue first, Catalogue second) implements Pairs {

	@Override
	public Optional<IdentifiedElement> earlier(IdentifiedElement later) {
		return in(first, later);
	}

	@Override
	public Optional<IdentifiedElement> later(IdentifiedElement earlier) {
		return in(second, earlier);
	}

	private static Optional<IdentifiedElement> in(Catalogue catalogue, IdentifiedElement element) {
		return catalogue.find(IdentifiedElement.class, Labels.id(element)).filter(other -> other.eClass() == element.eClass());
	}
}
