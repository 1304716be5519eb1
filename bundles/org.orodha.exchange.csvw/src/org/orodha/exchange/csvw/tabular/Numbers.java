// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.math.BigDecimal;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads numbers as a datatype says that they are written. */
final class Numbers {

	private final String base;
	private final String decimal;
	private final String group;
	private final NumberPattern pattern;

	Numbers(Datatype datatype) {
		base = datatype.base();
		JsonNode format = datatype.format();
		String written = format == null ? "" : format.isTextual() ? format.asText() : format.path("pattern").asText("");
		decimal = format == null ? "." : format.path("decimalChar").asText(".");
		group = format == null ? "" : format.path("groupChar").asText(written.isEmpty() ? "" : ",");
		pattern = written.isEmpty() ? null : pattern(datatype.format()).orElse(null);
	}

	/** The pattern of a format, which is written with the format's own marks; nothing where it has none, or not a right one. */
	static Optional<NumberPattern> pattern(JsonNode format) {
		String written = format.isTextual() ? format.asText() : format.path("pattern").asText("");
		String decimal = format.path("decimalChar").asText(".");
		String group = format.path("groupChar").asText(",");
		StringBuilder plain = new StringBuilder();
		for (char c : written.toCharArray())
			plain.append(decimal.indexOf(c) >= 0 ? '.' : group.indexOf(c) >= 0 ? ',' : c);
		return NumberPattern.of(plain.toString());
	}

	/** The number; a text for what is no number, and nothing where the text is neither. */
	Optional<Values.Value> read(String text) {
		if (text.matches("NaN|-?INF"))
			return Datatypes.isFloat(base) ? Optional.of(new Values.Value(text, text, null)) : Optional.empty();
		String plain = plain(text);
		if (plain == null || pattern != null && !pattern.matches(plain))
			return Optional.empty();
		String number = plain.replace(",", "");
		boolean percent = number.indexOf('%') >= 0;
		boolean permille = number.indexOf('‰') >= 0;
		number = number.replaceAll("^[%‰]|[%‰]$", "");
		if (!number.matches("[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)([Ee][+-]?[0-9]{1,5})?"))
			return Optional.empty();
		if (Datatypes.isInteger(base) && number.indexOf('.') >= 0 || !Datatypes.isFloat(base) && number.matches(".*[Ee].*") && pattern == null)
			return Optional.empty();
		BigDecimal value = new BigDecimal(number).movePointLeft(percent ? 2 : permille ? 3 : 0);
		if (Datatypes.isInteger(base) && !Datatypes.isInRange(base, value.toBigInteger()))
			return Optional.empty();
		boolean asItStands = !percent && !permille && (Datatypes.isFloat(base) || number.matches("[^Ee]*"));
		return Optional.of(new Values.Value(value, asItStands ? number.replace('E', 'e') : value.toPlainString(), value));
	}

	/** With a full stop before the decimals and commas between groups; null where marks stand that may not. */
	private String plain(String text) {
		if (!group.isEmpty() && text.contains(group + group))
			return null;
		StringBuilder plain = new StringBuilder();
		for (char c : text.toCharArray()) {
			String mark = String.valueOf(c);
			if (mark.equals(decimal))
				plain.append('.');
			else if (mark.equals(group))
				plain.append(',');
			else if (c == '.' || c == ',')
				return null;
			else
				plain.append(c);
		}
		return plain.toString();
	}
}
