package org.orodha.exchange.csvw;

import java.util.Map;

import org.orodha.model.VariableType;

/** The words of CSV on the Web (W3C Recommendation of 17 December 2015) and of this project where it has none. */
final class Terms {

	static final String CONTEXT = "http://www.w3.org/ns/csvw";
	/** Properties that CSVW has no word for; it allows those of other vocabularies. */
	static final String OWN = "https://orodha.org/model/1#";
	static final String ROLE = OWN + "role";
	static final String TYPE = OWN + "type";
	static final String UNIT = OWN + "unit";
	static final String CODE_LIST = OWN + "codeList";
	static final String CONCEPT = OWN + "concept";
	static final String IDENTIFYING = OWN + "identifying";
	static final String DESCRIPTION = "dc:description";

	private static final Map<VariableType, String> DATATYPES = Map.of(VariableType.STRING, "string", VariableType.CODED,
			"string", VariableType.INTEGER, "integer", VariableType.DECIMAL, "decimal", VariableType.BOOLEAN, "boolean",
			VariableType.DATE, "date", VariableType.DATE_TIME, "datetime", VariableType.TIME_PERIOD, "string");

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
}
