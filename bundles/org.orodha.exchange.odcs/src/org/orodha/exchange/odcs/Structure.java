// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.odcs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.Dataset;
import org.orodha.model.Variable;
import org.orodha.model.VariableType;
import org.orodha.tables.description.FileDescriptions;

/** A dataset as a table of a contract. */
record Structure(Dataset dataset, List<String> languages) {

	Map<String, Object> content() {
		Map<String, Object> table = new LinkedHashMap<>();
		table.put("name", dataset.getId());
		table.put("businessName", Labels.of(dataset, languages));
		table.put("logicalType", "object");
		table.put("physicalType", "table");
		Contract.put(table, "description", Texts.in(dataset.getDescription(), languages));
		List<Variable> key = dataset.getVariables().stream().filter(Variable::isKey).toList();
		Contract.put(table, "properties", dataset.getVariables().stream().map(variable -> column(variable, key.indexOf(variable) + 1)).toList());
		return table;
	}

	private Map<String, Object> column(Variable variable, int key) {
		Map<String, Object> column = new LinkedHashMap<>();
		column.put("name", FileDescriptions.columnName(variable));
		column.put("businessName", Labels.of(variable, languages));
		String type = type(variable);
		column.put("logicalType", type);
		if (variable.isSetType())
			column.put("physicalType", variable.getType().getLiteral());
		Contract.put(column, "logicalTypeOptions", options(variable, type));
		Contract.put(column, "description", Texts.in(variable.getDescription(), languages));
		column.put("required", variable.isMandatory() || key > 0);
		if (key > 0) {
			column.put("primaryKey", true);
			column.put("primaryKeyPosition", key);
		}
		if (dataset.isSetConfidentiality())
			column.put("classification", dataset.getConfidentiality().getLiteral());
		Contract.put(column, "customProperties", more(variable));
		return column;
	}

	private static String type(Variable variable) {
		return switch (variable.isSetType() ? variable.getType() : VariableType.STRING) {
		case INTEGER -> "integer";
		case DECIMAL -> "number";
		case BOOLEAN -> "boolean";
		case DATE -> "date";
		case DATE_TIME -> "timestamp";
		case STRING, CODED, TIME_PERIOD -> "string";
		};
	}

	private static Map<String, Object> options(Variable variable, String type) {
		Map<String, Object> options = new LinkedHashMap<>();
		switch (type) {
		case "string" -> Contract.put(options, "pattern", variable.getPattern());
		case "date", "timestamp" -> Contract.put(options, "format", variable.getFormat());
		case "integer", "number" -> {
			Contract.put(options, "minimum", number(variable.getMinimum()));
			Contract.put(options, "maximum", number(variable.getMaximum()));
		}
		default -> {
			// nothing more can be said
		}
		}
		return options;
	}

	/** As few digits as say it. */
	private static Number number(BigDecimal value) {
		return value == null || value.stripTrailingZeros().scale() > 0 ? value : value.toBigInteger();
	}

	private static List<Map<String, Object>> more(Variable variable) {
		List<Map<String, Object>> more = new ArrayList<>();
		if (variable.isIdentifying())
			more.add(Contract.property("identifying", true));
		if (variable.isSetRole())
			more.add(Contract.property("role", variable.getRole().getLiteral()));
		if (variable.getUnit() != null)
			more.add(Contract.property("unit", variable.getUnit()));
		if (variable.getConcept() != null)
			more.add(Contract.property("concept", Labels.id(variable.getConcept())));
		if (variable.getDefinition() != null)
			more.add(Contract.property("definition", Labels.id(variable.getDefinition())));
		if (variable.getCodeList() != null)
			more.add(Contract.property("codeList", Labels.id(variable.getCodeList())));
		if (variable.getRefersTo() != null)
			more.add(Contract.property("refersTo", Labels.id(variable.getRefersTo())));
		return more;
	}
}
