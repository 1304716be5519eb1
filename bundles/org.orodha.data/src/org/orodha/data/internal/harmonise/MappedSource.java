// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.orodha.data.harmonise.Unmapped;

/**
 * A file's figures in the table's codes.
 *
 * @param plan       how they came there
 * @param figures    the figures by cell; a dimension over which the file is not broken down has the code of totals
 * @param broken     the numbers of the dimensions, from 0, by which the file is broken down, without time
 * @param unmapped   what has no counterpart
 * @param totals     how many rows were left out because they sum up others
 * @param incomplete periods of which the file lacks a part, such as a quarter of two months
 * @param groups     what was read
 */
public record MappedSource(SourcePlan plan, Map<List<String>, Figure> figures, List<Integer> broken,
		List<Unmapped> unmapped, long totals, Set<String> incomplete, SourceGroups groups) {

	/**
	 * One figure.
	 *
	 * @param value  the figure, or null where it is missing
	 * @param rows   from how many rows
	 * @param status the rank of its observation status
	 */
	record Figure(BigDecimal value, long rows, int status) {

		Figure plus(Figure other) {
			BigDecimal sum = value == null ? other.value : other.value == null ? value : value.add(other.value);
			return new Figure(sum, rows + other.rows, Math.max(status, other.status));
		}
	}
}
