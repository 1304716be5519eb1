// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.antlr.v4.runtime.ParserRuleContext;

import fr.insee.vtl.parser.VtlParser;

/** The clauses that change a dataset. */
final class DatasetClauses {

	private final CompilationContext compilation;
	private final SqlWriter sql;

	DatasetClauses(CompilationContext compilation) {
		this.compilation = compilation;
		this.sql = compilation.sql();
	}

	Relation apply(Relation dataset, VtlParser.DatasetClauseContext clause) {
		if (clause.renameClause() != null)
			return renamed(dataset, clause.renameClause());
		if (clause.aggrClause() != null)
			return distinct(new AggregateOperators(compilation).clause(dataset, clause.aggrClause()), clause);
		if (clause.filterClause() != null)
			return filtered(dataset, clause.filterClause());
		if (clause.calcClause() != null)
			return calculated(dataset, clause.calcClause());
		if (clause.keepOrDropClause() != null)
			return kept(dataset, clause.keepOrDropClause());
		if (clause.subspaceClause() != null)
			return subspace(dataset, clause.subspaceClause());
		if (clause.pivotOrUnpivotClause() != null)
			return distinct(new PivotClauses(sql).apply(dataset.settled(sql), clause.pivotOrUnpivotClause()), clause);
		throw new VtlProblemException(clause, "unsupported", clause.getStart().getText());
	}

	Relation filtered(Relation dataset, VtlParser.FilterClauseContext clause) {
		Scalar condition = new ExpressionTranslator(compilation, dataset, null).condition(clause.expr());
		if (!condition.window())
			return dataset.filtered(condition.sql());
		return selected(dataset, condition, sql);
	}

	/** The rows that meet a condition which looks at other rows. */
	static Relation selected(Relation dataset, Scalar condition, SqlWriter sql) {
		List<Component> all = new ArrayList<>(dataset.components());
		all.add(Component.measure("filter#", condition));
		Relation ready = dataset.with(all).ready(sql);
		return ready.filtered(sql.name("filter#")).with(ready.components().subList(0, dataset.components().size()));
	}

	Relation calculated(Relation dataset, VtlParser.CalcClauseContext clause) {
		List<Component> result = new ArrayList<>(dataset.components());
		ExpressionTranslator expressions = new ExpressionTranslator(compilation, dataset, null);
		for (VtlParser.CalcClauseItemContext item : clause.calcClauseItem()) {
			String name = ScriptNames.plain(item.componentID());
			Component before = ColumnLookup.find(dataset, name);
			if (before != null && before.identifier())
				throw new VtlProblemException(item.componentID(), "identifier.changed", name);
			Scalar value = expressions.scalar(item.expr());
			Component.Role role = role(item.componentRole(), before == null ? Component.Role.MEASURE : before.role());
			Component component = new Component(before == null ? name : before.name(), role, value, null);
			if (before == null)
				result.add(component);
			else
				result.set(result.indexOf(before), component);
		}
		return distinct(dataset.with(result), clause).settled(sql);
	}

	static Component.Role role(VtlParser.ComponentRoleContext written, Component.Role otherwise) {
		if (written == null || written.COMPONENT() != null)
			return otherwise;
		if (written.DIMENSION() != null)
			return Component.Role.IDENTIFIER;
		return written.MEASURE() != null ? Component.Role.MEASURE : Component.Role.ATTRIBUTE;
	}

	Relation kept(Relation dataset, VtlParser.KeepOrDropClauseContext clause) {
		boolean keep = clause.op.getType() == VtlParser.KEEP;
		Set<Component> named = new HashSet<>();
		for (VtlParser.ComponentIDContext name : clause.componentID()) {
			Component component = ColumnLookup.require(dataset, name);
			if (component.identifier() && !keep && component.origin() == null)
				throw new VtlProblemException(name, "identifier.dropped", component.name());
			named.add(component);
		}
		return dataset.with(dataset.those(component -> named.contains(component) == keep || keep && component.identifier()));
	}

	Relation renamed(Relation dataset, VtlParser.RenameClauseContext clause) {
		List<Component> result = new ArrayList<>(dataset.components());
		for (VtlParser.RenameClauseItemContext item : clause.renameClauseItem()) {
			Component before = ColumnLookup.require(dataset, item.fromName);
			result.set(dataset.components().indexOf(before), before.named(ScriptNames.plain(item.toName)));
		}
		return distinct(dataset.with(result), clause);
	}

	/** Engines tell names apart by more than the case of their letters. */
	static Relation distinct(Relation dataset, ParserRuleContext at) {
		Set<String> names = new HashSet<>();
		for (Component component : dataset.components())
			if (!names.add(component.name().toLowerCase(Locale.ROOT)))
				throw new VtlProblemException(at, "column.twice", component.name());
		return dataset;
	}

	private Relation subspace(Relation dataset, VtlParser.SubspaceClauseContext clause) {
		Relation result = dataset;
		Set<Component> fixed = new HashSet<>();
		for (VtlParser.SubspaceClauseItemContext item : clause.subspaceClauseItem()) {
			Component component = ColumnLookup.require(dataset, item.componentID());
			if (!component.identifier())
				throw new VtlProblemException(item.componentID(), "identifier.expected", component.name());
			Scalar constant = ScalarOperators.constant(sql, item.constant());
			result = result.filtered(new ComparisonOperators(sql)
					.compare("=", component.value(), constant, item.componentID(), item.constant()).sql());
			fixed.add(component);
		}
		return result.with(dataset.those(component -> !fixed.contains(component)));
	}
}
