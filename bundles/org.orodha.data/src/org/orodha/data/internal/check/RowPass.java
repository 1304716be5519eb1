// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.orodha.engine.Cursor;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.SqlDialect;
import org.orodha.tables.description.ValueCount;

/**
 * The only pass over the files: evaluates all rules about single rows and keeps what rules over several rows need. The values of
 * rows that break a rule are kept in the engine with one bit for each rule they break. A rule is not judged by a cell that is
 * wrong by itself: what the description of its column says is told of it, and nothing that follows from it.
 */
final class RowPass {

	private static final String TABLE = "breaches";
	private static final String VALUES = "#values";
	private static final int BITS = 62;

	private final Engine engine;
	private final SqlDialect dialect;
	private final List<String> columns;
	private final List<RowCheck> checks;
	private final RetainedRows kept;
	private final int masks;
	private final List<long[]> causes;
	private boolean made;

	/**
	 * @param columns the columns that all the files' relations have
	 * @param checks  the rules
	 * @param kept    what is kept of all rows
	 */
	RowPass(Engine engine, List<String> columns, List<RowCheck> checks, RetainedRows kept) {
		this.engine = engine;
		this.dialect = engine.dialect();
		this.columns = columns;
		this.checks = checks;
		this.kept = kept;
		this.masks = Math.max(1, (checks.size() + BITS - 1) / BITS);
		this.causes = IntStream.range(0, checks.size()).mapToObj(number -> bits(checks.get(number).columns(), number)).toList();
	}

	/** The rules about the value of one of some columns, among the first rules, each as a bit. */
	private long[] bits(List<String> of, int first) {
		long[] bits = new long[masks];
		for (int number = 0; number < first; number++)
			if (DescriptionChecks.isAboutValue(checks.get(number)) && of.contains(checks.get(number).column()))
				bits[number / BITS] |= bit(number);
		return bits;
	}

	/**
	 * Evaluates the rules on the rows of a relation.
	 *
	 * @param missing the columns that the file lacks; rules about them are not evaluated
	 * @param written what gives the values of the columns as the file writes them
	 * @return how many rows there are
	 */
	long evaluate(int file, String relation, Set<String> missing, List<String> written) throws EngineException {
		String table = kept.table(file);
		String broken = maskNames().stream().map(mask -> mask + " <> 0").collect(Collectors.joining(" or "));
		engine.keep(table, "select case when " + broken + " then " + dialect.list(values(written)) + " end as "
				+ dialect.name(VALUES) + kept.names().stream().map(name -> ", " + name).collect(Collectors.joining())
				+ " from (select " + inner(missing) + " from " + relation + ") as r");
		engine.run((made ? "insert into " + TABLE + " " : "create table " + TABLE + " as ") + "select " + file + " as "
				+ dialect.name(RetainedRows.FILE) + ", " + dialect.rowNumber() + " as " + dialect.name(RetainedRows.NUMBER) + items()
				+ " from " + table + " where " + dialect.name(VALUES) + " is not null");
		if (!kept.columns().isEmpty())
			engine.run("alter table " + table + " drop column " + dialect.name(VALUES));
		made = true;
		try (Cursor count = engine.query("select count(*) from " + table)) {
			count.next();
			return count.number(0);
		}
	}

	/** One list, because all other columns take room for the rows that break no rule, too. */
	private List<String> values(List<String> written) {
		return Stream.concat(maskNames().stream().map(mask -> "cast(" + mask + " as varchar)"), written.stream()).toList();
	}

	private String items() {
		return IntStream.range(0, masks + columns.size()).mapToObj(number -> {
			String item = dialect.item(dialect.name(VALUES), number + 1);
			return number < masks ? ", cast(" + item + " as bigint) as " + maskName(number)
					: ", " + item + " as " + dialect.name(columns.get(number - masks));
		}).collect(Collectors.joining());
	}

	private String inner(Set<String> missing) {
		return Stream.of(List.of("*"), maskColumns(missing), kept.selection()).flatMap(List::stream)
				.collect(Collectors.joining(", "));
	}

	private List<String> maskColumns(Set<String> missing) {
		List<String> expressions = new ArrayList<>();
		for (int mask = 0; mask < masks; mask++) {
			List<String> bits = new ArrayList<>();
			for (int number = mask * BITS; number < Math.min(checks.size(), (mask + 1) * BITS); number++)
				if (Collections.disjoint(checks.get(number).columns(), missing))
					bits.add("case when " + checks.get(number).breached() + " then cast(" + bit(number) + " as bigint) else 0 end");
			expressions.add((bits.isEmpty() ? "0" : String.join(" | ", bits)) + " as " + maskName(mask));
		}
		return expressions;
	}

	private static long bit(int number) {
		return 1L << number % BITS;
	}

	private String maskName(int mask) {
		return dialect.name("#mask" + mask);
	}

	private List<String> maskNames() {
		return IntStream.range(0, masks).mapToObj(this::maskName).toList();
	}

	private String breaks(int number) {
		return "(" + maskName(number / BITS) + " & " + bit(number) + ") <> 0";
	}

	/** The rows of a file that break rules. */
	BreakingRows breaches(int file) throws EngineException {
		return new BreakingRows(engine.query("select " + dialect.name(RetainedRows.NUMBER) + ", " + String.join(", ", maskNames()) + ", "
				+ columns.stream().map(dialect::name).collect(Collectors.joining(", ")) + " from " + TABLE + " where "
				+ dialect.name(RetainedRows.FILE) + " = " + file), columns, 1 + masks, this::broken);
	}

	private List<RowCheck> broken(Cursor row) throws EngineException {
		long[] bits = new long[masks];
		for (int mask = 0; mask < masks; mask++)
			bits[mask] = row.number(1 + mask);
		List<RowCheck> broken = new ArrayList<>();
		for (int mask = 0; mask < masks; mask++)
			for (long rest = bits[mask]; rest != 0; rest &= rest - 1) {
				int number = mask * BITS + Long.numberOfTrailingZeros(rest);
				if (!follows(number, bits))
					broken.add(checks.get(number));
			}
		return broken;
	}

	private boolean follows(int number, long[] broken) {
		return IntStream.range(0, masks).anyMatch(mask -> (broken[mask] & causes.get(number)[mask]) != 0);
	}

	private String any(long[] bits) {
		return IntStream.range(0, masks).filter(mask -> bits[mask] != 0)
				.mapToObj(mask -> "(" + maskName(mask) + " & " + bits[mask] + ") <> 0").collect(Collectors.joining(" or "));
	}

	/** A query for the numbers of the files and rows in which the value of one of some columns is wrong by itself. */
	String wrong(List<String> of) {
		String any = any(bits(of, checks.size()));
		return "select " + dialect.name(RetainedRows.FILE) + ", " + dialect.name(RetainedRows.NUMBER) + " from " + TABLE + " where "
				+ (any.isEmpty() ? "false" : any);
	}

	/** The most frequent values of a rule's first column among the rows that break it. */
	List<ValueCount> values(RowCheck check) throws EngineException {
		if (check.column() == null)
			return List.of();
		int number = checks.indexOf(check);
		String causes = any(this.causes.get(number));
		return TopValues.of(engine, check.column(),
				TABLE + " where " + breaks(number) + (causes.isEmpty() ? "" : " and not (" + causes + ")"));
	}
}
