// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads the description of a datatype. */
final class DatatypeReader {

	private static final List<String> LENGTHS = List.of("length", "minLength", "maxLength");
	private static final List<String> LIMITS = List.of("minimum", "minInclusive", "minExclusive", "maximum", "maxInclusive", "maxExclusive");

	private final Problems problems;
	private final String where;

	DatatypeReader(Problems problems, String where) {
		this.problems = problems;
		this.where = where;
	}

	/** @return nothing where there is no use of it */
	Optional<Datatype> read(JsonNode node) throws InvalidDescription {
		if (node.isTextual() && Datatypes.isKnown(node.asText()))
			return Optional.of(new Datatype(node.asText(), null, null, null));
		if (!(node instanceof ObjectNode object)) {
			problems.warning(where, "datatype.unknown", node.toString());
			return Optional.empty();
		}
		String base = object.path("base").asText("string");
		if (!Datatypes.isKnown(base)) {
			problems.warning(where, "datatype.unknown", base);
			base = "string";
		}
		String id = id(object);
		checkLengths(base, object);
		Datatype datatype = new Datatype(base, id, format(base, object.get("format")), object);
		checkLimits(datatype);
		return Optional.of(datatype);
	}

	private String id(ObjectNode object) throws InvalidDescription {
		if (!object.has("@id"))
			return null;
		String id = object.get("@id").asText();
		String xsd = Words.PREFIXES.get("xsd");
		if (id.startsWith("_:") || id.startsWith(xsd) && Datatypes.isKnown(id.substring(xsd.length())))
			throw invalid("id.wrong", id);
		return id;
	}

	/** The format; what is none is told and passed over. */
	private JsonNode format(String base, JsonNode format) {
		if (format == null)
			return null;
		boolean right = format.isTextual();
		if (Datatypes.isNumber(base)) {
			boolean patterned = format.isTextual() || format.has("pattern");
			right = (format.isTextual() || format.isObject()) && (!patterned || Numbers.pattern(format).isPresent());
		} else if (Datatypes.isDate(base))
			right &= Dates.isPattern(base, format.asText());
		else if (base.equals("boolean"))
			right &= format.asText().matches("[^|]+\\|[^|]+");
		else
			right &= BoundedPattern.of(format.asText()).isPresent();
		if (!right)
			problems.warning(where, "format.wrong", format.toString());
		return right ? format : null;
	}

	private void checkLengths(String base, JsonNode object) throws InvalidDescription {
		for (String word : LENGTHS)
			if (object.has(word) && !Datatypes.hasLength(base))
				throw invalid("limit.foreign", word, base);
		int least = object.path("minLength").asInt(0);
		int most = object.path("maxLength").asInt(Integer.MAX_VALUE);
		int exact = object.path("length").asInt(least);
		if (least > most || object.has("length") && (exact < least || exact > most))
			throw invalid("limit.contradiction", "length, minLength, maxLength");
	}

	private void checkLimits(Datatype datatype) throws InvalidDescription {
		JsonNode object = datatype.constraints();
		for (String word : LIMITS)
			if (object.has(word) && !Datatypes.isNumber(datatype.base()) && !Datatypes.isDate(datatype.base())
					&& !Datatypes.isDuration(datatype.base()))
				throw invalid("limit.foreign", word, datatype.base());
		if (Datatypes.isDuration(datatype.base()))
			return;
		Values values = new Values(datatype);
		Optional<BigDecimal> least = values.limit(object, "minInclusive").or(() -> values.limit(object, "minimum"));
		Optional<BigDecimal> most = values.limit(object, "maxInclusive").or(() -> values.limit(object, "maximum"));
		Optional<BigDecimal> above = values.limit(object, "minExclusive");
		Optional<BigDecimal> below = values.limit(object, "maxExclusive");
		boolean contradiction = least.isPresent() && above.isPresent() || most.isPresent() && below.isPresent()
				|| compare(least, most) > 0 || compare(least, below) >= 0 || compare(above, below) > 0 || compare(above, most) >= 0;
		if (contradiction)
			throw invalid("limit.contradiction", String.join(", ", LIMITS.stream().filter(object::has).toList()));
	}

	/** -1 where one of them is not there. */
	private static int compare(Optional<BigDecimal> one, Optional<BigDecimal> other) {
		return one.isPresent() && other.isPresent() ? one.get().compareTo(other.get()) : -1;
	}

	private InvalidDescription invalid(String key, Object... values) {
		problems.error(where, key, values);
		return new InvalidDescription();
	}
}
