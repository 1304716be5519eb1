// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.util.List;

import org.orodha.data.harmonise.HarmoniseSource;
import org.orodha.model.Dataset;
import org.orodha.model.Variable;

/**
 * How one file with one of its measures fills a requirement's table.
 *
 * @param source    the file
 * @param measure   the measure, or null where the rows themselves are counted
 * @param status    the variable that qualifies the figures, or null
 * @param filled    how each of the table's dimensions is filled, in their order
 * @param unused    the file's measures that are not in the table
 * @param other     the file's further dimensions, over which figures are added up
 */
public record SourcePlan(HarmoniseSource source, Variable measure, Variable status, List<Filled> filled,
		List<Variable> unused, List<Field> other) {

	/**
	 * A column of the file that breaks its figures down.
	 *
	 * @param variable    the variable that describes it
	 * @param column      its name in the file
	 * @param translation how its values become the dimension's codes
	 */
	public record Field(Variable variable, String column, Translation translation) {
	}

	/**
	 * A dimension of the table.
	 *
	 * @param dimension the dimension
	 * @param field     the column that fills it, or null
	 * @param code      the code of all of the file's figures where no column fills it, or null where they are not broken down
	 */
	public record Filled(Dimension dimension, Field field, String code) {
	}

	public SourcePlan {
		filled = List.copyOf(filled);
		unused = List.copyOf(unused);
		other = List.copyOf(other);
	}

	/** The file's dataset. */
	Dataset dataset() {
		return source.dataset();
	}
}
