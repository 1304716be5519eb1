// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.util.Set;

import org.orodha.model.VariableType;

/** The types of fields, and those of variables. */
final class FieldTypes {

	/** Every type that a version of the standard has. */
	static final Set<String> KNOWN = Set.of("string", "number", "integer", "boolean", "object", "array", "list", "datetime", "date", "time",
			"year", "yearmonth", "duration", "geopoint", "geojson", "any");

	private FieldTypes() {
	}

	/** The type that a field's values are read as; null where the field leaves that open. */
	static VariableType read(String type) {
		return switch (type) {
		case "number" -> VariableType.DECIMAL;
		case "integer" -> VariableType.INTEGER;
		case "boolean" -> VariableType.BOOLEAN;
		case "date" -> VariableType.DATE;
		case "datetime" -> VariableType.DATE_TIME;
		case "year", "yearmonth" -> VariableType.TIME_PERIOD;
		case "any" -> null;
		default -> VariableType.STRING;
		};
	}

	/** The type that a variable is written as. */
	static String written(VariableType type) {
		return switch (type) {
		case null -> "any";
		case DECIMAL -> "number";
		case INTEGER -> "integer";
		case BOOLEAN -> "boolean";
		case DATE -> "date";
		case DATE_TIME -> "datetime";
		case STRING, CODED, TIME_PERIOD -> "string";
		};
	}
}
