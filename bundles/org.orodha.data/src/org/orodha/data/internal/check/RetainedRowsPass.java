// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.orodha.engine.Cursor;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.SqlDialect;
import org.orodha.tables.description.ValueCount;

/** Evaluates a rule that finds single rows by looking at others, on the rows that are kept. */
final class RetainedRowsPass {

	private final Engine engine;
	private final SqlDialect dialect;
	private final RowCheck check;
	private final String table;
	private final boolean valued;
	private final String fingerprint;

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
		this.fingerprint = dialect.fingerprint(check.columns().stream().map(dialect::name).toList());
		engine.run("create table " + table + " as " + rule.breaches().of(engine, located));
		if (valued)
			engine.run("delete from " + table + " where (" + dialect.name(RetainedRows.FILE) + ", " + dialect.name(RetainedRows.NUMBER) + ") in ("
					+ wrong + ")");
		else
			SameRows.keep(engine, same(), located, fingerprint, first());
	}

	private String same() {
		return table + "_same";
	}

	/** The fingerprints of the first rows that repeat others. */
	private String first() {
		return "select " + fingerprint + " from " + table + " where (" + place() + ") in (select " + place() + " from " + table + " order by "
				+ place() + " limit " + SameRows.GROUPS + ")";
	}

	private String place() {
		return dialect.name(RetainedRows.FILE) + ", " + dialect.name(RetainedRows.NUMBER);
	}

	/** The lines of the rows that each of the first rows repeats, as sentences, by the place of the row; none for a rule about values. */
	Map<RowPlace, String> repeated(List<CheckedFile> files, SameRows.FileLines lines) throws IOException {
		Map<RowPlace, String> told = new HashMap<>();
		if (valued)
			return told;
		SameRows same = SameRows.of(engine, same(), files, lines);
		try (Cursor rows = engine.query("select " + place() + ", " + fingerprint + " from " + table + " order by 1, 2 limit "
				+ SameRows.GROUPS)) {
			while (rows.next()) {
				RowPlace row = new RowPlace((int) rows.number(0), rows.number(1));
				same.told(rows.number(2)).ifPresent(sentence -> told.put(row, sentence));
			}
		}
		return told;
	}

	/** A row by the number of its file and its number within the file. */
	record RowPlace(int file, long record) {
	}

	RowCheck check() {
		return check;
	}

	/** The most frequent values among the rows that break the rule. */
	List<ValueCount> values() throws EngineException {
		return valued ? TopValues.of(engine, check.column(), table) : List.of();
	}

	/** The rows of a file that break the rule. */
	BreakingRows breaches(int file) throws EngineException {
		String columns = check.columns().stream().map(dialect::name).collect(Collectors.joining(", "));
		return new BreakingRows(engine.query("select " + dialect.name(RetainedRows.NUMBER) + ", " + columns + " from " + table + " where "
				+ dialect.name(RetainedRows.FILE) + " = " + file + " order by 1"), check.columns(), 1, row -> List.of(check));
	}
}
