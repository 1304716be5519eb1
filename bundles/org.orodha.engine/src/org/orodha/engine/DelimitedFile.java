// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.engine;

import java.nio.file.Path;
import java.util.List;

/**
 * A regular file of delimited text in UTF-8: every row has as many fields as there are columns, quotes inside quoted fields are
 * doubled.
 *
 * @param path      the file
 * @param columns   the names of the columns, in order, all different
 * @param delimiter what stands between fields
 * @param quote     what stands around fields that hold a delimiter or a line break, or null where nothing does
 * @param skip      how many lines stand before the first row of data, the header among them
 */
public record DelimitedFile(Path path, List<String> columns, char delimiter, Character quote, int skip) {

	public DelimitedFile {
		columns = List.copyOf(columns);
	}
}
