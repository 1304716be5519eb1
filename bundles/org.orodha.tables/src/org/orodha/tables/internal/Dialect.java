package org.orodha.tables.internal;

import org.orodha.tables.Layout;

/**
 * How delimited text tells fields apart.
 *
 * @param delimiter what stands between fields; {@link Layout#SPACES} for runs of spaces
 * @param quote     what stands around fields, or null
 * @param escape    what stands before a quote inside a field, or null where it is doubled
 */
record Dialect(String delimiter, Character quote, Character escape) {

	boolean spaces() {
		return Layout.SPACES.equals(delimiter);
	}
}
