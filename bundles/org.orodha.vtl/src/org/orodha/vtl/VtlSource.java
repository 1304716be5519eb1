// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl;

import java.util.Objects;

import org.orodha.tables.structure.Structure;

/**
 * A dataset that scripts can name.
 *
 * @param structure what its rows hold; its key columns, or where it has none its dimensions, are the identifiers in the sense of VTL
 * @param relation  the relation of its rows as SQL names it: texts, in columns named as the structure's
 */
public record VtlSource(Structure structure, String relation) {

	public VtlSource {
		Objects.requireNonNull(structure);
		Objects.requireNonNull(relation);
	}
}
