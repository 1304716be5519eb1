// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.orodha.data.rules.DataRule;
import org.orodha.engine.Cursor;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.SqlDialect;

/** The rule that no row repeats the key of an earlier one. */
final class KeyCheck {

	private static final String STEPS = "key_steps";
	private static final int MANY = 100_000;
	private static final int FEW = 10_000;

	private final SqlDialect dialect;
	private final List<String> names;
	private final boolean alone;

	private KeyCheck(SqlDialect dialect, List<String> names, boolean alone) {
		this.dialect = dialect;
		this.names = names;
		this.alone = alone;
	}

	/**
	 * @param names the columns of the key
	 * @param alone whether all rows are in one file
	 */
	static RetainedRowsCheck of(SqlDialect dialect, List<String> names, boolean alone) {
		String shown = String.join(", ", names);
		RuleInfo info = RuleInfo.of(DataRule.KEY, 1, DataRule.KEY.message(shown));
		RowCheck check = new RowCheck(info, names, null, row -> DataRule.KEY.text("found", shown,
				names.stream().map(row::get).collect(Collectors.joining(", "))));
		return new RetainedRowsCheck(check, new KeyCheck(dialect, names, alone)::breaches, false);
	}

	/** Where keys ascend, as texts or as numbers of records mostly do, only neighbours can be the same. */
	private String breaches(Engine engine, String located) throws EngineException {
		boolean neighbours = alone && names.size() == 1
				&& (isAscending(engine, located, key() + " < " + before()) || isAscending(engine, located, isShorterOrLess()));
		return neighbours ? "select " + place() + ", " + key() + " from " + STEPS : repetitions(engine, located);
	}

	private String isShorterOrLess() {
		return "length(" + key() + ") < length(" + before() + ") or length(" + key() + ") = length(" + before() + ") and " + key()
				+ " < " + before();
	}

	/** Keeps the rows that repeat the key before theirs; gives up where there are many or a key is less than the one before. */
	private boolean isAscending(Engine engine, String located, String less) throws EngineException {
		engine.run("create or replace table " + STEPS + " as select " + place() + ", " + key() + ", " + less + " as "
				+ dialect.name("#less") + " from " + neighbours(located) + " where " + less + " or " + key() + " = " + before()
				+ " limit " + MANY);
		try (Cursor steps = engine.query("select count(*), count(case when " + dialect.name("#less") + " then 1 end) from " + STEPS)) {
			steps.next();
			return steps.number(0) < MANY && steps.number(1) == 0;
		}
	}

	private String neighbours(String located) {
		return "(select " + place() + ", " + key() + ", " + dialect.before(key()) + " as " + before() + " from " + located
				+ " as r where " + given() + ") as q";
	}

	/** The rows that repeat the key of an earlier one; where few keys seem to recur, no others are compared. */
	private String repetitions(Engine engine, String located) throws EngineException {
		String fingerprint = dialect.fingerprint(names.stream().map(dialect::name).toList());
		Optional<List<Long>> again = Recurring.of(engine, "select " + fingerprint + " from " + located + " as r where " + given(), FEW);
		if (again.isEmpty())
			return repetitions(located);
		String among = again.get().isEmpty() ? "false" : fingerprint + " in ("
				+ again.get().stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
		return repetitions("(select * from " + located + " as a where " + among + ")");
	}

	private String repetitions(String among) {
		String nth = dialect.name("#nth");
		return "select " + place() + ", " + key() + " from (select " + place() + ", " + key() + ", row_number() over (partition by "
				+ key() + " order by " + place() + ") as " + nth + " from " + among + " as r where (" + key() + ") in (select "
				+ key() + " from " + among + " as k where " + given() + " group by " + key() + " having count(*) > 1)) as q where "
				+ nth + " > 1";
	}

	private String key() {
		return names.stream().map(dialect::name).collect(Collectors.joining(", "));
	}

	private String given() {
		return names.stream().map(name -> dialect.name(name) + " is not null").collect(Collectors.joining(" and "));
	}

	private String place() {
		return dialect.name(RetainedRows.FILE) + ", " + dialect.name(RetainedRows.NUMBER);
	}

	private String before() {
		return dialect.name("#before");
	}
}
