// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The datatypes that every program knows. */
final class Datatypes {

	private static final String XSD = Words.PREFIXES.get("xsd");
	private static final Set<String> TEXTS = Set.of("string", "normalizedString", "token", "language", "Name", "NMTOKEN", "anyURI", "xml",
			"html", "json", "anyAtomicType", "any", "QName", "base64Binary", "binary", "hexBinary");
	private static final Set<String> INTEGERS = Set.of("integer", "long", "int", "short", "byte", "nonNegativeInteger", "positiveInteger",
			"unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte", "nonPositiveInteger", "negativeInteger");
	private static final Set<String> FLOATS = Set.of("double", "float", "number");
	private static final Set<String> DATES = Set.of("date", "dateTime", "datetime", "dateTimeStamp", "time", "gDay", "gMonth", "gMonthDay", "gYear",
			"gYearMonth");
	private static final Set<String> DURATIONS = Set.of("duration", "dayTimeDuration", "yearMonthDuration");
	private static final Set<String> AS_THEY_ARE = Set.of("string", "json", "xml", "html", "anyAtomicType", "any");
	private static final Set<String> BINARY = Set.of("base64Binary", "binary", "hexBinary");
	private static final Map<String, List<BigInteger>> RANGES = Map.ofEntries(range("long", 63, true), range("int", 31, true),
			range("short", 15, true), range("byte", 7, true), range("unsignedLong", 64, false), range("unsignedInt", 32, false),
			range("unsignedShort", 16, false), range("unsignedByte", 8, false));

	private Datatypes() {
	}

	private static Map.Entry<String, List<BigInteger>> range(String name, int bits, boolean signed) {
		BigInteger end = BigInteger.ONE.shiftLeft(bits);
		return Map.entry(name, List.of(signed ? end.negate() : BigInteger.ZERO, end.subtract(BigInteger.ONE)));
	}

	static boolean isKnown(String name) {
		return TEXTS.contains(name) || isNumber(name) || isDate(name) || isDuration(name) || name.equals("boolean");
	}

	static boolean isNumber(String name) {
		return isInteger(name) || FLOATS.contains(name) || name.equals("decimal");
	}

	static boolean isInteger(String name) {
		return INTEGERS.contains(name);
	}

	/** Whether exponents and what is no number may stand. */
	static boolean isFloat(String name) {
		return FLOATS.contains(name);
	}

	static boolean isDate(String name) {
		return DATES.contains(name);
	}

	static boolean isDuration(String name) {
		return DURATIONS.contains(name);
	}

	/** The address of a datatype. */
	static String address(String name) {
		return switch (name) {
		case "number" -> XSD + "double";
		case "binary" -> XSD + "base64Binary";
		case "datetime" -> XSD + "dateTime";
		case "any" -> XSD + "anyAtomicType";
		case "xml" -> Words.PREFIXES.get("rdf") + "XMLLiteral";
		case "html" -> Words.PREFIXES.get("rdf") + "HTML";
		case "json" -> Words.PREFIXES.get("csvw") + "JSON";
		default -> XSD + name;
		};
	}

	/** Whether values have a length. */
	static boolean hasLength(String name) {
		return TEXTS.contains(name);
	}

	/** Whether blanks are left as they are. */
	static boolean isAsItIs(String name) {
		return AS_THEY_ARE.contains(name);
	}

	static boolean isBinary(String name) {
		return BINARY.contains(name);
	}

	/** Whether a whole number is one of a datatype. */
	static boolean isInRange(String name, BigInteger value) {
		List<BigInteger> range = RANGES.get(name);
		return switch (name) {
		case "nonNegativeInteger" -> value.signum() >= 0;
		case "positiveInteger" -> value.signum() > 0;
		case "nonPositiveInteger" -> value.signum() <= 0;
		case "negativeInteger" -> value.signum() < 0;
		default -> range == null || value.compareTo(range.get(0)) >= 0 && value.compareTo(range.get(1)) <= 0;
		};
	}

	/** Whether a text has the form of its datatype; those without one always have. */
	static boolean isWellFormed(String name, String text) {
		return switch (name) {
		case "duration" -> text.matches("-?P(?=.)(\\d+Y)?(\\d+M)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+([.]\\d+)?S)?)?");
		case "dayTimeDuration" -> text.matches("-?P(?=.)(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+([.]\\d+)?S)?)?");
		case "yearMonthDuration" -> text.matches("-?P(?=.)(\\d+Y)?(\\d+M)?");
		case "hexBinary" -> text.matches("(?:[0-9A-Fa-f]{2})*+");
		case "base64Binary", "binary" -> text.matches("[A-Za-z0-9+/\\s]*={0,2}");
		case "language" -> text.matches("[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*+");
		case "NMTOKEN" -> text.matches("[\\p{L}\\p{N}._:-]+");
		case "Name" -> text.matches("[\\p{L}_:][\\p{L}\\p{N}._:-]*");
		default -> true;
		};
	}
}
