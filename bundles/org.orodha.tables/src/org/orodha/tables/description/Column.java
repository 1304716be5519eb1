// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.description;

import java.math.BigDecimal;
import java.util.Objects;

import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;

/**
 * One column of a dataset's files.
 *
 * @param name        the name of the column in the files
 * @param variable    the identifier of the variable that describes it
 * @param role        the part it plays; never null
 * @param type        the type of its values; never null
 * @param mandatory   whether every row has a value
 * @param key         whether it is part of the key
 * @param identifying whether its values can identify a person
 * @param codes       the codes that the values are taken from, or null
 * @param minimum     the least value allowed, or null
 * @param maximum     the greatest value allowed, or null
 * @param pattern     a regular expression that every value matches as a whole, or null
 * @param format      how dates are written, such as dd/MM/yyyy, or null for ISO 8601
 * @param unit        the unit of measure, or null
 * @param reference   the column of another dataset that holds every value of this one, or null
 */
public record Column(String name, String variable, VariableRole role, VariableType type, boolean mandatory, boolean key,
		boolean identifying, CodeSet codes, BigDecimal minimum, BigDecimal maximum, String pattern, String format,
		String unit, Reference reference) {

	/**
	 * A column of another dataset.
	 *
	 * @param dataset the identifier of the dataset
	 * @param column  the name of the column in its files
	 */
	public record Reference(String dataset, String column) {
	}

	public Column {
		Objects.requireNonNull(name);
		Objects.requireNonNull(role);
		Objects.requireNonNull(type);
	}

	/** A column of which nothing is known but the type of its values and how they are written, or null. */
	static Column of(VariableType type, String format) {
		return new Column("", null, VariableRole.ATTRIBUTE, type, false, false, false, null, null, null, null, format, null, null);
	}
}
