// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.antlr.v4.runtime.ParserRuleContext;

/** Operators on sets of rows, which are told apart by their identifiers. */
final class SetOperators {

	private final SqlWriter sql;

	SetOperators(SqlWriter sql) {
		this.sql = sql;
	}

	/** The second dataset with its columns in the order of the first. */
	Relation like(Relation first, Relation second, ParserRuleContext at) {
		List<Component> columns = new ArrayList<>();
		for (Component column : first.components()) {
			Component same = ColumnLookup.require(second, column.name(), at);
			if (same.role() != column.role() || !same.value().type().fits(column.value().type())
					&& !column.value().type().fits(same.value().type()))
				throw new VtlProblemException(at, "column.differs", column.name());
			columns.add(same.named(column.name()));
		}
		if (second.components().size() > columns.size())
			throw new VtlProblemException(at, "columns.more", String.join(", ", second
					.those(column -> ColumnLookup.find(first, column.name()) == null).stream().map(Component::name).toList()));
		return second.with(columns);
	}

	/** All rows of both; of rows with equal identifiers that of the first. Each is written once, since either may be long. */
	Relation union(Relation first, Relation second) {
		String columns = first.components().stream().map(column -> sql.name(column.name())).collect(Collectors.joining(", "));
		String both = "select " + columns + ", 0 as " + sql.name("o#") + " from (" + first.sql(sql) + ") as l union all select " + columns
				+ ", 1 as " + sql.name("o#") + " from (" + second.sql(sql) + ") as r";
		if (first.identifiers().isEmpty())
			return first.of("(select distinct " + columns + " from (" + both + ") as u) as q", sql, first.components());
		String keys = first.identifiers().stream().map(column -> sql.name(column.name())).collect(Collectors.joining(", "));
		return first.of("(select " + columns + " from (select *, rank() over (partition by " + keys + " order by " + sql.name("o#")
				+ ") as " + sql.name("n#") + " from (" + both + ") as u) as n where " + sql.name("n#") + " = 1) as q", sql,
				first.components());
	}

	/** The rows of the first whose identifiers are, or are not, in the second. */
	Relation those(Relation first, Relation second, boolean in) {
		return first.of("(select * from (" + first.sql(sql) + ") as l where " + (in ? "" : "not ")
				+ exists(first.identifiers().isEmpty() ? first.components() : first.identifiers(), second) + ") as q", sql,
				first.components());
	}

	private String exists(List<Component> by, Relation second) {
		return "exists (select 1 from (" + second.sql(sql) + ") as r where " + by.stream()
				.map(column -> "r." + sql.name(column.name()) + " = l." + sql.name(column.name()))
				.collect(Collectors.joining(" and ")) + ")";
	}

	/**
	 * Whether the rows' identifiers are in the second dataset, by the identifiers that both have.
	 *
	 * @param keep "true" or "false" for the rows with that result only, else "all"
	 */
	Relation existsIn(Relation first, Relation second, String keep, ParserRuleContext at) {
		List<Component> common = first.those(column -> column.identifier() && second.identifiers().stream()
				.anyMatch(other -> other.name().equalsIgnoreCase(column.name())));
		if (common.isEmpty())
			throw new VtlProblemException(at, "identifiers.differ", names(first), names(second));
		Relation keyed = first.with(first.identifiers());
		List<Component> columns = new ArrayList<>(first.identifiers());
		columns.add(Component.measure("bool_var", Scalar.of("", VtlType.BOOLEAN)));
		Relation found = first.of("(select l.*, " + exists(common, second) + " as bool_var from (" + keyed.sql(sql)
				+ ") as l) as q", sql, columns);
		return keep.equals("all") ? found
				: found.filtered((keep.equals("true") ? "" : "not ") + sql.name("bool_var"));
	}

	private static String names(Relation dataset) {
		return dataset.identifiers().stream().map(Component::name).collect(Collectors.joining(", "));
	}
}
