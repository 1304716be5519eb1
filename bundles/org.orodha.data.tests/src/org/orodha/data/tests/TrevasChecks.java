// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import fr.insee.vtl.engine.processors.InMemoryProcessingEngine;
import fr.insee.vtl.model.DataPointRule;
import fr.insee.vtl.model.DataPointRuleset;
import fr.insee.vtl.model.Dataset;
import fr.insee.vtl.model.Dataset.Role;
import fr.insee.vtl.model.DatasetExpression;
import fr.insee.vtl.model.HierarchicalRule;
import fr.insee.vtl.model.HierarchicalRuleset;
import fr.insee.vtl.model.InMemoryDataset;
import fr.insee.vtl.model.Positioned;
import fr.insee.vtl.model.ResolvableExpression;
import fr.insee.vtl.model.Structured.Component;

/**
 * Trevas' engine in memory leaves the validation operators to its engine on Spark. Here is what it leaves out: Trevas reads the
 * rulesets and evaluates every condition and every sum, this goes over the rows and groups as VTL 2.1 says.
 */
final class TrevasChecks extends InMemoryProcessingEngine {

	@Override
	public DatasetExpression executeValidateDPruleset(DataPointRuleset ruleset, DatasetExpression operand, String output,
			Positioned at, List<String> dropped) {
		Dataset dataset = operand.resolve(Map.of());
		List<Map<String, Object>> rows = new ArrayList<>();
		for (DataPointRule rule : ruleset.getRules()) {
			ResolvableExpression when = rule.getBuildAntecedentExpression(dataset.getDataStructure());
			ResolvableExpression then = rule.getBuildConsequentExpression(dataset.getDataStructure());
			for (Map<String, Object> row : dataset.getDataAsMap()) {
				Object antecedent = when == null ? Boolean.TRUE : when.resolve(row);
				Object holds = antecedent == null ? null : !(Boolean) antecedent || (Boolean) then.resolve(row) == Boolean.TRUE ? Boolean.TRUE
						: then.resolve(row);
				add(rows, dataset, row, holds, output).ifPresent(result -> result.put("ruleid", rule.getName()));
			}
		}
		return result(dataset, true, rows, at);
	}

	@Override
	public DatasetExpression executeValidationSimple(DatasetExpression operand, ResolvableExpression code,
			ResolvableExpression level, DatasetExpression imbalance, String output, Positioned at) {
		Dataset dataset = operand.resolve(Map.of());
		List<Map<String, Object>> rows = new ArrayList<>();
		String measure = dataset.getMeasureNames().get(0);
		for (Map<String, Object> row : dataset.getDataAsMap())
			add(rows, dataset, row, row.get(measure), output == null ? "all" : output);
		return result(dataset, false, rows, at);
	}

	@Override
	public DatasetExpression executeHierarchicalValidation(DatasetExpression operand, HierarchicalRuleset ruleset,
			String component, String mode, String input, String output, Positioned at) {
		Dataset dataset = operand.resolve(Map.of());
		String item = component == null ? ruleset.getVariable() : component;
		String measure = dataset.getMeasureNames().get(0);
		Map<Map<String, Object>, Map<String, Object>> groups = new LinkedHashMap<>();
		for (Map<String, Object> row : dataset.getDataAsMap()) {
			Map<String, Object> key = identifiers(dataset, row);
			key.remove(item);
			groups.computeIfAbsent(key, none -> new LinkedHashMap<>()).put((String) row.get(item), row.get(measure));
		}
		List<Map<String, Object>> rows = new ArrayList<>();
		for (HierarchicalRule rule : ruleset.getRules())
			groups.forEach((key, values) -> {
				Map<String, Object> row = new LinkedHashMap<>(key);
				row.put(item, rule.getValueDomainValue());
				Map<String, Object> items = items(rule, values, mode);
				if (items != null)
					add(rows, dataset, row, rule.getExpression().resolve(items), output)
							.ifPresent(result -> result.put("ruleid", rule.getName()));
			});
		return result(dataset, true, rows, at);
	}

	/** The values of a rule's items, or null where the mode leaves the rule out. */
	private static Map<String, Object> items(HierarchicalRule rule, Map<String, Object> values, String written) {
		String mode = written == null ? "non_null" : written;
		List<Object> known = rule.getCodeItems().stream().map(values::get).filter(Objects::nonNull).toList();
		boolean evaluated = switch (mode) {
		case "partial_null", "partial_zero" -> rule.getCodeItems().stream().anyMatch(values::containsKey);
		case "non_zero" -> known.stream().anyMatch(value -> ((Number) value).doubleValue() != 0);
		case "always_null", "always_zero" -> true;
		default -> known.size() == rule.getCodeItems().size();
		};
		if (!evaluated)
			return null;
		Map<String, Object> items = new LinkedHashMap<>();
		for (String code : rule.getCodeItems())
			items.put(code, values.containsKey(code) || !mode.endsWith("zero") ? values.get(code) : Long.valueOf(0));
		return items;
	}

	private static Optional<Map<String, Object>> add(List<Map<String, Object>> rows, Dataset dataset,
			Map<String, Object> row, Object holds, String output) {
		if (!Boolean.FALSE.equals(holds) && (output == null || output.equals("invalid")))
			return Optional.empty();
		Map<String, Object> result = identifiers(dataset, row);
		result.put("bool_var", holds);
		rows.add(result);
		return Optional.of(result);
	}

	private static Map<String, Object> identifiers(Dataset dataset, Map<String, Object> row) {
		Map<String, Object> result = new LinkedHashMap<>();
		dataset.getIdentifierNames().forEach(name -> result.put(name, row.get(name)));
		return result;
	}

	private static DatasetExpression result(Dataset dataset, boolean rules, List<Map<String, Object>> rows, Positioned at) {
		List<Component> columns = new ArrayList<>(dataset.getIdentifiers());
		if (rules)
			columns.add(new Component("ruleid", String.class, Role.IDENTIFIER));
		columns.add(new Component("bool_var", Boolean.class, Role.MEASURE));
		List<List<Object>> values = new ArrayList<>();
		for (Map<String, Object> row : rows)
			values.add(new ArrayList<>(columns.stream().map(column -> row.get(column.getName())).toList()));
		return DatasetExpression.of(new InMemoryDataset(values, columns), at);
	}
}
