// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.orodha.model.VariableType;

/** The words of CSV on the Web (W3C Recommendation of 17 December 2015) and of this project where it has none. */
final class Terms {

	static final String CONTEXT = "http://www.w3.org/ns/csvw";
	/** Properties that CSVW has no word for; tables and columns may have those of other vocabularies. */
	static final String OWN = "https://orodha.org/model/1#";
	static final String VARIABLE = OWN + "variable";
	static final String ROLE = OWN + "role";
	static final String TYPE = OWN + "type";
	static final String UNIT = OWN + "unit";
	static final String CODE_LIST = OWN + "codeList";
	static final String CONCEPT = OWN + "concept";
	static final String DEFINITION = OWN + "definition";
	static final String REFERS_TO = OWN + "refersTo";
	static final String IDENTIFYING = OWN + "identifying";
	static final String MINIMUM = OWN + "minimum";
	static final String MAXIMUM = OWN + "maximum";
	static final String PATTERN = OWN + "pattern";
	static final String FORMAT = OWN + "format";
	static final String NAME_STATE = OWN + "nameState";
	static final String DESCRIPTION_STATE = OWN + "descriptionState";
	static final String DELIMITER = OWN + "delimiter";
	static final String FOOTNOTE_ROWS = OWN + "footnoteRows";
	static final String DECIMAL_MARK = OWN + "decimalMark";
	static final String GROUP_MARK = OWN + "groupMark";
	static final String DATE_FORMAT = OWN + "dateFormat";
	static final String SHEET = OWN + "sheet";
	static final String WIDTHS = OWN + "widths";
	static final String MISSING = OWN + "missing";
	static final String FLAGS = OWN + "flags";
	static final String NEGATIVES = OWN + "negatives";
	static final String TITLE = "dc:title";
	static final String DESCRIPTION = "dc:description";
	/** The language of titles that are the names of columns in files, whatever their language. */
	static final String UNDETERMINED = "und";

	private static final Map<VariableType, String> DATATYPES = Map.of(VariableType.STRING, "string", VariableType.CODED,
			"string", VariableType.INTEGER, "integer", VariableType.DECIMAL, "decimal", VariableType.BOOLEAN, "boolean",
			VariableType.DATE, "date", VariableType.DATE_TIME, "datetime", VariableType.TIME_PERIOD, "string");
	private static final Map<String, List<Long>> RANGES = Map.of("byte", List.of(-128L, 127L), "short",
			List.of(-32768L, 32767L), "int", List.of((long) Integer.MIN_VALUE, (long) Integer.MAX_VALUE), "unsignedByte", List.of(0L, 255L), "unsignedShort",
			List.of(0L, 65535L), "unsignedInt", List.of(0L, 4294967295L));
	private static final Set<String> TEXTS = Set.of("string", "normalizedString", "token", "language", "Name", "NMTOKEN", "anyURI",
			"any", "anyAtomicType");

	private Terms() {
	}

	/** The name of a type in CSVW. */
	static String datatype(VariableType type) {
		return DATATYPES.get(type);
	}

	/** The type that a name in CSVW means; text for a name that says nothing of the values. */
	static VariableType type(String datatype) {
		return switch (datatype) {
		case "integer", "long", "int", "short", "byte", "nonNegativeInteger", "positiveInteger", "unsignedLong", "unsignedInt",
				"unsignedShort", "unsignedByte", "nonPositiveInteger", "negativeInteger" -> VariableType.INTEGER;
		case "decimal", "double", "float", "number" -> VariableType.DECIMAL;
		case "boolean" -> VariableType.BOOLEAN;
		case "date" -> VariableType.DATE;
		case "datetime", "dateTime", "dateTimeStamp" -> VariableType.DATE_TIME;
		case "gYear", "gYearMonth" -> VariableType.TIME_PERIOD;
		default -> VariableType.STRING;
		};
	}

	/** Whether a datatype asks for more than the type that it is read as. */
	static boolean isNarrower(String datatype) {
		return type(datatype) == VariableType.STRING && !TEXTS.contains(datatype);
	}

	/** The least value that a datatype allows, or null. */
	static BigDecimal least(String datatype) {
		return switch (datatype) {
		case "nonNegativeInteger", "unsignedLong" -> BigDecimal.ZERO;
		case "positiveInteger" -> BigDecimal.ONE;
		default -> RANGES.containsKey(datatype) ? BigDecimal.valueOf(RANGES.get(datatype).get(0)) : null;
		};
	}

	/** The greatest value that a datatype allows, or null. */
	static BigDecimal greatest(String datatype) {
		return switch (datatype) {
		case "nonPositiveInteger" -> BigDecimal.ZERO;
		case "negativeInteger" -> BigDecimal.ONE.negate();
		default -> RANGES.containsKey(datatype) ? BigDecimal.valueOf(RANGES.get(datatype).get(1)) : null;
		};
	}
}
