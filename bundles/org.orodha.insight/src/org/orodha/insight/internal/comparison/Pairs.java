// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.comparison;

import java.util.Optional;

import org.orodha.model.IdentifiedElement;

/** Which elements are two states of one. */
public interface Pairs {

	/** The first state of an element of the second state; empty where it is new. */
	Optional<IdentifiedElement> earlier(IdentifiedElement later);

	/** The second state of an element of the first state; empty where it is gone. */
	Optional<IdentifiedElement> later(IdentifiedElement earlier);
}
