// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.List;
import java.util.stream.Collectors;

import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.SqlDialect;
import org.orodha.tables.structure.ValueCount;

/** Evaluates a rule that finds single rows by looking at others, on the rows that are kept. */
final class RetainedRowsPass {

	private final Engine engine;
	private final SqlDialect dialect;
	private final RowCheck check;
	private final String table;
	private final boolean valued;

	/**
	 * @param table   where to keep the rows that break the rule
	 * @param located a relation of all rows with the numbers of their files and their numbers within the files
	 * @param wrong   a query for the rows whose values are wrong by themselves
	 */
	RetainedRowsPass(Engine engine, RetainedRowsCheck rule, String table, String located, String wrong) throws EngineException {
		this.engine = engine;
		this.dialect = engine.dialect();
		this.check = rule.check();
		this.table = table;
		this.valued = rule.valued();
		engine.run("create table " + table + " as " + rule.breaches().of(engine, located));
		if (valued)
			engine.run("delete from " + table + " where (" + dialect.name(RetainedRows.FILE) + ", " + dialect.name(RetainedRows.NUMBER) + ") in ("
					+ wrong + ")");
	}

	RowCheck check() {
		return check;
	}

	/** The most frequent values among the rows that break the rule. */
	List<ValueCount> values() throws EngineException {
		return valued ? TopValues.of(engine, check.column(), table) : List.of();
	}

	/** The rows of a file that break the rule. */
	BreachCursor breaches(int file) throws EngineException {
		String columns = check.columns().stream().map(dialect::name).collect(Collectors.joining(", "));
		return new BreachCursor(engine.query("select " + dialect.name(RetainedRows.NUMBER) + ", " + columns + " from " + table + " where "
				+ dialect.name(RetainedRows.FILE) + " = " + file + " order by 1"), check.columns(), 1, row -> List.of(check));
	}
}
