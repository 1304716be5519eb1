// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.orodha.model.Variable;
import org.orodha.model.VariableType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a column's datatype says of its values. */
final class DatatypeReader {

	private static final Set<String> NUMBER_MARKS = Set.of("decimalChar", "groupChar");

	private final JsonNode datatype;
	private final String base;
	private final VariableType type;

	/** @param datatype the name of a datatype, or its description */
	DatatypeReader(JsonNode datatype) {
		this.datatype = datatype;
		base = datatype.isTextual() ? datatype.asText() : datatype.path("base").asText("string");
		type = Terms.type(base);
	}

	/** Whether values of a datatype, or of its description, are numbers or dates. */
	static boolean takesMarks(JsonNode datatype) {
		return switch (new DatatypeReader(datatype).type) {
		case INTEGER, DECIMAL, DATE, DATE_TIME -> true;
		default -> false;
		};
	}

	/**
	 * Describes the values of a variable.
	 *
	 * @param unsupported is told the properties that cannot be followed
	 */
	void read(Variable variable, JsonNode column, BiConsumer<String, JsonNode> unsupported) {
		VariableType own = VariableType.get(column.path(Terms.TYPE).asText(""));
		variable.setType(own != null ? own : type);
		if (Terms.isNarrower(base))
			unsupported.accept("base", datatype.isTextual() ? datatype : datatype.get("base"));
		if (Terms.least(base) != null)
			variable.setMinimum(Terms.least(base));
		if (Terms.greatest(base) != null)
			variable.setMaximum(Terms.greatest(base));
		if (datatype.isObject())
			for (Map.Entry<String, JsonNode> word : datatype.properties())
				if (!word.getKey().equals("base") && !take(variable, word.getKey(), word.getValue()))
					unsupported.accept(word.getKey(), word.getValue());
	}

	/** Whether a property of the datatype has a place in the model. */
	private boolean take(Variable variable, String word, JsonNode value) {
		boolean number = type == VariableType.INTEGER || type == VariableType.DECIMAL;
		boolean text = type == VariableType.STRING || type == VariableType.TIME_PERIOD;
		BigDecimal limit = value.asText("").matches("[-+]?[0-9]+([.][0-9]+)?") ? new BigDecimal(value.asText()) : null;
		boolean whole = type == VariableType.INTEGER && limit != null && limit.stripTrailingZeros().scale() <= 0;
		switch (word) {
		case "format":
			return format(variable, value, text, number);
		case "minimum", "minInclusive":
			return number && limit != null && set(() -> variable.setMinimum(limit));
		case "maximum", "maxInclusive":
			return number && limit != null && set(() -> variable.setMaximum(limit));
		case "minExclusive":
			return whole && set(() -> variable.setMinimum(limit.add(BigDecimal.ONE)));
		case "maxExclusive":
			return whole && set(() -> variable.setMaximum(limit.subtract(BigDecimal.ONE)));
		case "minLength":
			return text && limit != null && set(() -> variable.setMinimum(limit));
		case "maxLength":
			return text && limit != null && set(() -> variable.setMaximum(limit));
		case "length":
			return text && limit != null && set(() -> {
				variable.setMinimum(limit);
				variable.setMaximum(limit);
			});
		default:
			return false;
		}
	}

	private static boolean set(Runnable change) {
		change.run();
		return true;
	}

	private boolean format(Variable variable, JsonNode value, boolean text, boolean number) {
		if (number)
			return value.isObject() && value.properties().stream().allMatch(mark -> NUMBER_MARKS.contains(mark.getKey()));
		if (!value.isTextual() || type == VariableType.BOOLEAN)
			return false;
		if (text)
			variable.setPattern(value.asText());
		else
			variable.setFormat(value.asText());
		return true;
	}

	/**
	 * Adds the marks that numbers are written with.
	 *
	 * @return whether they agree with those that are there
	 */
	boolean marks(ObjectNode marks) {
		boolean agree = true;
		for (Map.Entry<String, JsonNode> mark : datatype.path("format").properties())
			if (NUMBER_MARKS.contains(mark.getKey()) && (type == VariableType.INTEGER || type == VariableType.DECIMAL)) {
				agree &= !marks.has(mark.getKey()) || marks.get(mark.getKey()).equals(mark.getValue());
				marks.set(mark.getKey(), mark.getValue());
			}
		return agree;
	}
}
