// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.math.BigDecimal;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads the values of a datatype and checks them against its limits. */
final class Values {

	/** Texts of numbers and dates are shorter. */
	private static final int LONGEST = 1000;

	private final Datatype datatype;
	private final String base;
	private final Numbers numbers;
	private final Dates dates;
	private final BoundedPattern pattern;
	private final String[] truths;

	Values(Datatype datatype) {
		this.datatype = datatype;
		base = datatype.base();
		numbers = Datatypes.isNumber(base) ? new Numbers(datatype) : null;
		dates = Datatypes.isDate(base) ? new Dates(datatype) : null;
		boolean formatted = datatype.format() != null && datatype.format().isTextual();
		truths = base.equals("boolean") && formatted ? datatype.format().asText().split("\\|", 2) : null;
		pattern = formatted && numbers == null && dates == null && truths == null ? BoundedPattern.of(datatype.format().asText()).orElse(null) : null;
	}

	/**
	 * A value.
	 *
	 * @param value   a number, a truth value, or a text
	 * @param written the same as XML Schema writes it
	 * @param order   what it is compared by, or null
	 */
	record Value(Object value, String written, BigDecimal order) {
	}

	/** How a text compares with the regular expression that the values of the datatype match, if there is one. */
	BoundedPattern.Verdict compare(String text) {
		return pattern == null ? BoundedPattern.Verdict.FITS : pattern.compare(text);
	}

	/** The value that a text stands for, whatever regular expression there is; nothing where it stands for none of the datatype. */
	Optional<Value> read(String text) {
		if ((numbers != null || dates != null) && text.length() > LONGEST)
			return Optional.empty();
		if (numbers != null)
			return numbers.read(text);
		if (dates != null)
			return dates.read(text).map(moment -> new Value(moment.text(), moment.text(), moment.order()));
		if (base.equals("boolean"))
			return truth(text).map(value -> new Value(value, value.toString(), null));
		return Datatypes.isWellFormed(base, text) ? Optional.of(new Value(text, text, null)) : Optional.empty();
	}

	private Optional<Boolean> truth(String text) {
		if (truths != null)
			return text.equals(truths[0]) ? Optional.of(true) : text.equals(truths[1]) ? Optional.of(false) : Optional.empty();
		return switch (text) {
		case "true", "1" -> Optional.of(true);
		case "false", "0" -> Optional.of(false);
		default -> Optional.empty();
		};
	}

	/** The name of the limit that a value breaks; nothing where it breaks none. */
	Optional<String> broken(Value value) {
		JsonNode limits = datatype.constraints();
		if (limits == null)
			return Optional.empty();
		if (Datatypes.hasLength(base)) {
			int length = length(value.value().toString());
			return first(limits, "length", length != limits.path("length").asInt(), "minLength", length < limits.path("minLength").asInt(),
					"maxLength", length > limits.path("maxLength").asInt());
		}
		if (value.order() == null)
			return Optional.empty();
		return first(limits, "minimum", compare(value, limits, "minimum") < 0, "minInclusive", compare(value, limits, "minInclusive") < 0,
				"minExclusive", compare(value, limits, "minExclusive") <= 0, "maximum", compare(value, limits, "maximum") > 0, "maxInclusive",
				compare(value, limits, "maxInclusive") > 0, "maxExclusive", compare(value, limits, "maxExclusive") >= 0);
	}

	private static Optional<String> first(JsonNode limits, Object... named) {
		for (int position = 0; position < named.length; position += 2)
			if (limits.has((String) named[position]) && (Boolean) named[position + 1])
				return Optional.of((String) named[position]);
		return Optional.empty();
	}

	private int compare(Value value, JsonNode limits, String word) {
		return limit(limits, word).map(limit -> value.order().compareTo(limit)).orElse(0);
	}

	/** A limit, in the usual form of the datatype or in its own. */
	Optional<BigDecimal> limit(JsonNode limits, String word) {
		if (!limits.has(word))
			return Optional.empty();
		String text = limits.get(word).asText();
		return new Values(new Datatype(base, null, null, null)).read(text).or(() -> read(text)).map(Value::order);
	}

	private int length(String text) {
		return switch (base) {
		case "hexBinary" -> text.length() / 2;
		case "base64Binary", "binary" -> text.replaceAll("[\\s=]", "").length() * 3 / 4;
		default -> text.codePointCount(0, text.length());
		};
	}
}
