// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.antlr.v4.runtime.ParserRuleContext;

import fr.insee.vtl.parser.VtlParser;

/** The clauses that make columns of rows and rows of columns. */
final class PivotClauses {

	private final SqlWriter sql;

	PivotClauses(SqlWriter sql) {
		this.sql = sql;
	}

	Relation apply(Relation dataset, VtlParser.PivotOrUnpivotClauseContext clause) {
		return clause.op.getType() == VtlParser.PIVOT ? pivoted(dataset, clause) : unpivoted(dataset, clause);
	}

	/** A measure for each code of an identifier. The columns of a dataset are known before its rows are, so a code list is needed. */
	private Relation pivoted(Relation dataset, VtlParser.PivotOrUnpivotClauseContext clause) {
		Component item = ColumnLookup.require(dataset, clause.id_);
		Component measure = ColumnLookup.require(dataset, clause.mea);
		if (!item.identifier())
			throw new VtlProblemException(clause.id_, "identifier.expected", item.name());
		if (item.value().codes() == null)
			throw new VtlProblemException(clause.id_, "pivot.codes", item.name());
		Relation ready = dataset.ready(sql);
		List<Component> keys = ready.those(column -> column.identifier() && !column.name().equals(item.name()));
		List<Component> columns = new ArrayList<>(keys);
		for (String code : item.value().codes().values())
			columns.add(Component.measure(code, measure.value().at("max(case when " + sql.name(item.name()) + " = " + sql.text(code)
					+ " then " + sql.name(measure.name()) + " end)")));
		String query = ready.with(columns).sql(sql) + (keys.isEmpty() ? ""
				: " group by " + keys.stream().map(key -> key.value().sql()).collect(Collectors.joining(", ")));
		return dataset.of("(" + query + ") as q", sql, columns);
	}

	/** A row for each measure that is not null. */
	private Relation unpivoted(Relation dataset, VtlParser.PivotOrUnpivotClauseContext clause) {
		List<Component> measures = dataset.measures();
		if (measures.isEmpty())
			throw new VtlProblemException(clause, "measure.none", dataset.dataset());
		VtlType type = common(measures, clause);
		Component item = new Component(ScriptNames.plain(clause.id_), Component.Role.IDENTIFIER, Scalar.of("", VtlType.STRING), null);
		List<String> queries = new ArrayList<>();
		List<Component> result = new ArrayList<>();
		for (Component measure : measures) {
			Scalar value = measure.value().as(TypeChecks.sql(sql, measure.value(), type), type);
			result = new ArrayList<>(dataset.identifiers());
			result.add(item.valued(Scalar.of(sql.text(measure.name()), VtlType.STRING)));
			result.add(Component.measure(ScriptNames.plain(clause.mea), value));
			queries.add(dataset.with(result).filtered(value.sql() + " is not null").sql(sql));
		}
		return dataset.of(queries.stream().collect(Collectors.joining(" union all ", "(", ") as q")), sql, result);
	}

	private static VtlType common(List<Component> measures, ParserRuleContext at) {
		VtlType type = measures.get(0).value().type();
		for (Component measure : measures)
			type = TypeChecks.common(Scalar.of("", type), measure.value(), at);
		return type;
	}
}
