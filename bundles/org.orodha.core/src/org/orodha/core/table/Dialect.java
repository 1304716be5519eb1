package org.orodha.core.table;

import java.nio.charset.Charset;
import java.util.Objects;

/**
 * How a file of delimited text is written (after the CSVW dialect description).
 *
 * @param encoding  the character encoding
 * @param delimiter what stands between fields
 * @param quote     what stands around fields that hold a delimiter
 * @param headerRow the row that holds the columns' names, from 1
 */
public record Dialect(Charset encoding, char delimiter, char quote, int headerRow) {

	public Dialect {
		Objects.requireNonNull(encoding);
		if (headerRow < 1)
			throw new IllegalArgumentException("header row " + headerRow);
	}
}
