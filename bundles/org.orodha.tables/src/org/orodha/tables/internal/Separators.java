// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import org.orodha.core.table.FileDialect;

/**
 * How delimited text tells fields apart.
 *
 * @param delimiter what stands between fields; {@link FileDialect#SPACES} for runs of spaces
 * @param quote     what stands around fields, or null
 * @param escape    what stands before a quote inside a field, or null where it is doubled
 */
record Separators(String delimiter, Character quote, Character escape) {

	boolean spaces() {
		return FileDialect.SPACES.equals(delimiter);
	}
}
