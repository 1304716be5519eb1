// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.grid;

import java.util.List;

import org.orodha.model.IdentifiedElement;

/** What a text becomes in a cell. */
public sealed interface CellOutcome {

	/**
	 * It is a value.
	 *
	 * @param value of the feature's type, a string for a text in one language, a list where the feature holds several; null for none
	 */
	record Value(Object value) implements CellOutcome {
	}

	/** It names several elements. */
	record Ambiguous(String name, List<IdentifiedElement> candidates) implements CellOutcome {
	}

	/** It names no element of the kind. */
	record Missing(String name) implements CellOutcome {
	}

	/** It names an element, or several, none of which may stand there. */
	record Unfit(String name, List<IdentifiedElement> candidates) implements CellOutcome {
	}

	/** It is not written as values of that type are. */
	record Malformed(String expected) implements CellOutcome {
	}

	/** There is no cell for it that can be changed. */
	record NoCell() implements CellOutcome {
	}
}
