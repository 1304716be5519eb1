// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.profile;

import java.util.List;

import org.orodha.model.VariableType;
import org.orodha.tables.description.ValueCount;
import org.orodha.tables.description.ValueMarks;

/**
 * What a column of a file holds.
 *
 * @param name      the name of the column
 * @param type      the narrowest type that nearly all its values have: all but one in a thousand
 * @param format    how dates are written, or null for ISO 8601 and where the type has none
 * @param marks     what stands beside values and was not counted as one; never null
 * @param fitting   how many values are of that type
 * @param empties   how many rows have no value
 * @param distinct  how many different values there are
 * @param exact     whether that number is exact, or an estimate within some two per cent
 * @param minimum   the least value in the order of the type, as text; null where there is none
 * @param maximum   the greatest value, likewise
 * @param longest   the number of characters of the longest value
 * @param top       the most frequent values, the most frequent first
 * @param histogram how numbers and dates are spread; empty for other types
 */
public record ColumnProfile(String name, VariableType type, String format, ValueMarks marks, long fitting, long empties, long distinct, boolean exact,
		String minimum, String maximum, long longest, List<ValueCount> top, List<Bin> histogram) {

	/**
	 * A part of the range of a column's values, all parts of the same width.
	 *
	 * @param from  where it begins, as text
	 * @param to    where it ends, as text
	 * @param count how many values it holds; the last part holds the greatest value too
	 */
	public record Bin(String from, String to, long count) {
	}

	public ColumnProfile {
		top = List.copyOf(top);
		histogram = List.copyOf(histogram);
	}
}
