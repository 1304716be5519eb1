package org.orodha.core.table;

import java.nio.charset.Charset;

/**
 * What is known of how a file is written; the rest is found out.
 *
 * @param encoding  the character encoding, or null
 * @param delimiter what stands between fields, or null
 * @param headerRow the row that holds the columns' names, from 1, or null
 */
public record DialectHints(Charset encoding, Character delimiter, Integer headerRow) {

	/** Nothing is known. */
	public static final DialectHints NONE = new DialectHints(null, null, null);

	public DialectHints {
		if (headerRow != null && headerRow < 1)
			throw new IllegalArgumentException("header row " + headerRow);
	}
}
