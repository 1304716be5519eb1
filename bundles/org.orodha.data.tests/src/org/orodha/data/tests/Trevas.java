// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.script.ScriptException;

import org.orodha.tables.description.Column;

import fr.insee.vtl.engine.VtlScriptEngine;
import fr.insee.vtl.engine.VtlScriptEngineFactory;
import fr.insee.vtl.model.Dataset;
import fr.insee.vtl.model.Dataset.Role;
import fr.insee.vtl.model.InMemoryDataset;
import fr.insee.vtl.model.ProcessingEngine;
import fr.insee.vtl.model.Structured.Component;

/** Runs scripts with Trevas, the VTL engine of INSEE. */
final class Trevas extends VtlScriptEngine {

	Trevas() {
		super(new VtlScriptEngineFactory());
	}

	@Override
	public ProcessingEngine getProcessingEngine() {
		return new TrevasChecks();
	}

	/** The rows of the dataset that a script assigns to a name. */
	List<Map<String, Object>> result(Map<String, VtlData.Table> tables, String script, String name) throws ScriptException {
		tables.forEach((table, content) -> put(table, dataset(content)));
		eval(script);
		return ((Dataset) get(name)).getDataAsMap();
	}

	private static Dataset dataset(VtlData.Table table) {
		List<Component> components = table.description().columns().stream()
				.map(column -> new Component(column.name(), type(column), column.key() ? Role.IDENTIFIER : Role.MEASURE)).toList();
		List<List<Object>> rows = new ArrayList<>();
		for (List<String> row : table.rows()) {
			List<Object> values = new ArrayList<>();
			for (int number = 0; number < row.size(); number++)
				values.add(value(type(table.description().columns().get(number)), row.get(number)));
			rows.add(values);
		}
		return new InMemoryDataset(rows, components);
	}

	private static Class<?> type(Column column) {
		return switch (column.type()) {
		case INTEGER -> Long.class;
		case DECIMAL -> Double.class;
		case BOOLEAN -> Boolean.class;
		default -> String.class;
		};
	}

	private static Object value(Class<?> type, String text) {
		if (text == null || type == String.class)
			return text;
		if (type == Long.class)
			return Long.valueOf(text);
		return type == Double.class ? (Object) Double.valueOf(text) : Boolean.valueOf(text);
	}
}
