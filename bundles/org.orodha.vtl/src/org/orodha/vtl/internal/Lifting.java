// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.antlr.v4.runtime.ParserRuleContext;

/** Applies operators on values to whole datasets: to the measures of rows with equal identifiers (VTL 2.1, matching of operands). */
final class Lifting {

	private final SqlWriter sql;

	Lifting(SqlWriter sql) {
		this.sql = sql;
	}

	/**
	 * @param operands  values and datasets; where none is a dataset the result is a value
	 * @param at        the expression, to which errors that concern the datasets as a whole are told
	 * @param operation from values in the order of the operands
	 */
	Operand apply(List<Operand> operands, ParserRuleContext at, Function<List<Scalar>, Scalar> operation) {
		if (operands.stream().allMatch(Scalar.class::isInstance))
			return operation.apply(operands.stream().map(Scalar.class::cast).toList());
		List<Relation> datasets = operands.stream().filter(Relation.class::isInstance).map(Relation.class::cast).toList();
		List<Relation> aligned = align(datasets, at);
		List<Component> results = new ArrayList<>();
		for (String measure : measures(aligned, at)) {
			List<Scalar> values = new ArrayList<>();
			int next = 0;
			for (Operand operand : operands)
				values.add(operand instanceof Scalar value ? value : measure(aligned.get(next++), measure));
			results.add(Component.measure(measure, operation.apply(values)));
		}
		return aligned.get(0).identified(named(results, aligned)).settled(sql);
	}

	/** A single measure whose type the operator changes is renamed by its new type. */
	private static List<Component> named(List<Component> results, List<Relation> operands) {
		Component result = results.get(0);
		VtlType before = measure(operands.get(0), result.name()).type();
		if (results.size() > 1 || result.value().type() == before)
			return results;
		return switch (result.value().type()) {
		case BOOLEAN -> List.of(result.named("bool_var"));
		case INTEGER -> before == VtlType.NUMBER ? results : List.of(result.named("int_var"));
		default -> results;
		};
	}

	private static Scalar measure(Relation dataset, String name) {
		List<Component> measures = dataset.measures();
		return measures.size() == 1 ? measures.get(0).value()
				: measures.stream().filter(measure -> measure.name().equals(name)).findFirst().orElseThrow().value();
	}

	private static Set<String> measures(List<Relation> datasets, ParserRuleContext at) {
		Set<String> common = null;
		for (Relation dataset : datasets) {
			Set<String> names = dataset.measures().stream().map(Component::name)
					.collect(Collectors.toCollection(LinkedHashSet::new));
			if (names.isEmpty())
				throw new VtlProblemException(at, "measure.none", dataset.dataset());
			if (common == null || common.size() == 1 && names.size() > 1)
				common = names;
			else if (names.size() > 1 && !common.equals(names))
				throw new VtlProblemException(at, "measures.differ", String.join(", ", common), String.join(", ", names));
		}
		return common;
	}

	/** The same datasets over rows that they have in common: those with equal identifiers. */
	List<Relation> align(List<Relation> datasets, ParserRuleContext at) {
		List<Relation> aligned = new ArrayList<>();
		for (Relation dataset : datasets)
			if (aligned.isEmpty() || aligned.get(0).sameRows(dataset))
				aligned.add(dataset);
			else
				join(aligned, dataset, at);
		return aligned;
	}

	private void join(List<Relation> left, Relation right, ParserRuleContext at) {
		List<Component> mine = left.get(0).identifiers();
		List<String> names = mine.stream().map(Component::name).toList();
		List<Component> theirs = right.identifiers();
		List<String> common = theirs.stream().map(Component::name).filter(names::contains).toList();
		if (common.size() < Math.min(mine.size(), theirs.size()))
			throw new VtlProblemException(at, "identifiers.differ", String.join(", ", names),
					theirs.stream().map(Component::name).collect(Collectors.joining(", ")));
		boolean more = theirs.size() > mine.size();
		List<Component> all = new ArrayList<>();
		List<Component> other = new ArrayList<>();
		for (Component identifier : more ? theirs : mine)
			(more ? other : all).add(identifier.named("i#" + identifier.name()));
		for (int number = 0; number < left.size(); number++)
			for (Component measure : left.get(number).measures())
				all.add(measure.named(number + "#" + measure.name()));
		for (Component measure : right.measures())
			other.add(measure.named(left.size() + "#" + measure.name()));
		String condition = common.isEmpty() ? "1 = 1" : common.stream()
				.map(name -> keyed("l", name) + " = " + keyed("r", name)).collect(Collectors.joining(" and "));
		String joined = "(select " + all.stream().map(component -> "l." + sql.name(component.name())).collect(Collectors.joining(", "))
				+ (all.isEmpty() ? "" : ", ")
				+ other.stream().map(component -> "r." + sql.name(component.name())).collect(Collectors.joining(", ")) + " from ("
				+ left.get(0).with(keyed(mine, all)).sql(sql) + ") as l inner join ("
				+ right.with(keyed(theirs, other)).sql(sql) + ") as r on " + condition + ") as q";
		List<Component> identifiers = (more ? theirs : mine).stream()
				.map(identifier -> identifier.valued(identifier.value().at(sql.name("i#" + identifier.name())))).toList();
		List<Relation> operands = new ArrayList<>(left);
		operands.add(right);
		for (int number = 0; number < operands.size(); number++) {
			List<Component> components = new ArrayList<>(identifiers);
			for (Component measure : operands.get(number).measures())
				components.add(measure.valued(measure.value().at(sql.name(number + "#" + measure.name()))));
			Relation over = new Relation(joined, false, left.get(0).dataset(), List.of(), components, null);
			if (number < left.size())
				left.set(number, over);
			else
				left.add(over);
		}
	}

	private String keyed(String alias, String name) {
		return alias + "." + sql.name("k#" + name);
	}

	/** What is joined has its identifiers as keys beside the columns that go into the result. */
	private static List<Component> keyed(List<Component> identifiers, List<Component> columns) {
		List<Component> all = new ArrayList<>(columns);
		identifiers.forEach(identifier -> all.add(identifier.named("k#" + identifier.name())));
		return all;
	}
}
