// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

import org.orodha.data.harmonise.Unmapped;

/**
 * A file's figures, added up over rows that agree in all dimensions.
 *
 * @param groups      the groups
 * @param rows        the number of rows of the file
 * @param unreadable  figures that are missing or no numbers
 * @param identifying the columns without a code list that hold personal data
 * @param flags       what stands after figures, such as p for provisional
 */
public record SourceGroups(List<Group> groups, long rows, List<Unmapped> unreadable, List<String> identifying, List<String> flags) {

	/**
	 * Rows that agree in all dimensions.
	 *
	 * @param values the values of the plan's columns: those that fill the table's dimensions, then the others; null for none
	 * @param rows   how many rows
	 * @param figure the sum of their figures, or null where they have none
	 * @param status the rank of the weakest observation status among them, see {@link Statuses}
	 */
	record Group(List<String> values, long rows, BigDecimal figure, int status) {

		Group {
			values = Collections.unmodifiableList(values);
		}
	}
}
