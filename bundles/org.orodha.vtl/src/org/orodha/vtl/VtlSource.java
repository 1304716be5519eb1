// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl;

import java.util.Objects;

import org.orodha.tables.description.FileDescription;

/**
 * A dataset that scripts can name.
 *
 * @param description what its rows hold; its key columns, or where it has none its dimensions, are the identifiers in the sense of VTL
 * @param relation  the relation of its rows as SQL names it: texts, in columns named as the description's
 */
public record VtlSource(FileDescription description, String relation) {

	public VtlSource {
		Objects.requireNonNull(description);
		Objects.requireNonNull(relation);
	}
}
