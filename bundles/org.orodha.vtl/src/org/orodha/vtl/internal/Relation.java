// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A dataset in a script: a selection from something.
 *
 * @param from       what stands after from in SQL
 * @param rows       whether that is the relation of a file's rows
 * @param dataset    the identifier of the (first) dataset that it comes from
 * @param where      the conditions that rows meet
 * @param components the columns; their values are expressions over what it is selected from
 * @param groups     what it was grouped by, or null
 */
record Relation(String from, boolean rows, String dataset, List<String> where, List<Component> components, RowGroups groups)
		implements Operand {

	private static final int LONG = 4000;

	Relation {
		where = List.copyOf(where);
		components = List.copyOf(components);
	}

	List<Component> identifiers() {
		return those(Component::identifier);
	}

	List<Component> measures() {
		return those(Component::measure);
	}

	List<Component> those(Predicate<Component> wanted) {
		return components.stream().filter(wanted).toList();
	}

	Relation with(List<Component> others) {
		return new Relation(from, rows, dataset, where, others, groups);
	}

	Relation filtered(String condition) {
		List<String> all = new ArrayList<>(where);
		all.add(condition);
		return new Relation(from, rows, dataset, all, components, groups);
	}

	Relation grouped(RowGroups by) {
		return new Relation(from, rows, dataset, where, components, by);
	}

	/** The identifiers and these. */
	Relation identified(List<Component> others) {
		List<Component> all = new ArrayList<>(identifiers());
		all.addAll(others);
		return with(all);
	}

	/** Whether the expressions of both are over the same rows. */
	boolean sameRows(Relation other) {
		return from.equals(other.from) && where.equals(other.where);
	}

	String sql(SqlWriter sql) {
		return "select " + (components.isEmpty() ? "1" : components.stream()
				.map(component -> component.value().sql() + " as " + sql.name(component.name()))
				.collect(Collectors.joining(", "))) + " from " + from + condition();
	}

	/** The where clause, with a blank before it; empty where there are no conditions. */
	String condition() {
		return where.isEmpty() ? "" : " where " + String.join(" and ", where);
	}

	/** The same dataset with its values ready in columns, so that they can be grouped, joined and looked at from other rows. */
	Relation ready(SqlWriter sql) {
		return of("(" + sql(sql) + ") as q", sql, components);
	}

	/** A dataset whose values stand ready in the columns of a query. */
	Relation of(String query, SqlWriter sql, List<Component> columns) {
		return new Relation(query, false, dataset, List.of(), columns.stream()
				.map(component -> component.valued(component.value().at(sql.name(component.name())))).toList(), null);
	}

	/** The same dataset, ready where a value looks at other rows, or has become long, so that it is not written several times. */
	Relation settled(SqlWriter sql) {
		return components.stream().anyMatch(component -> component.value().window() || component.value().sql().length() > LONG)
				? ready(sql) : this;
	}

	/** How many characters it takes to write it. */
	long size() {
		return from.length() + where.stream().mapToLong(String::length).sum()
				+ components.stream().mapToLong(component -> component.value().sql().length()).sum();
	}
}
