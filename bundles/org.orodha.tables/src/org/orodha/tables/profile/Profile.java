package org.orodha.tables.profile;

import java.util.List;

/**
 * What a file holds, before anybody describes it.
 *
 * @param file    the file as the user named it
 * @param rows    how many rows of data it has
 * @param columns its columns, in order
 */
public record Profile(String file, long rows, List<ColumnProfile> columns) {

	public Profile {
		columns = List.copyOf(columns);
	}
}
