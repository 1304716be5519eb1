package org.orodha.data.internal.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.orodha.data.check.RuleResult.ValueCount;
import org.orodha.data.engine.Cursor;
import org.orodha.data.engine.Engine;
import org.orodha.data.engine.EngineException;
import org.orodha.data.engine.SqlDialect;

/**
 * Evaluates all rules about single rows in one pass over the files. What breaks none is forgotten at once; the rest is kept
 * in the engine with one bit for each rule it breaks.
 */
final class RowPass {

	private static final String TABLE = "breaches";
	private static final String FILE = "#file";
	private static final int BITS = 62;
	private static final int TOP = 10;

	private final Engine engine;
	private final SqlDialect dialect;
	private final List<String> columns;
	private final List<RowCheck> checks;
	private final int masks;
	private boolean made;

	/**
	 * @param columns the columns that all the files' relations have
	 * @param checks  the rules
	 */
	RowPass(Engine engine, List<String> columns, List<RowCheck> checks) {
		this.engine = engine;
		this.dialect = engine.dialect();
		this.columns = columns;
		this.checks = checks;
		this.masks = (checks.size() + BITS - 1) / BITS;
	}

	/**
	 * Evaluates the rules on the rows of a relation.
	 *
	 * @param missing the columns that the file lacks; rules about them are not evaluated
	 */
	void evaluate(int file, String relation, Set<String> missing) throws EngineException {
		if (checks.isEmpty())
			return;
		String rows = "select " + file + " as " + dialect.name(FILE) + ", " + maskColumns(missing) + ", " + columnList()
				+ " from " + relation;
		String kept = "select * from (" + rows + ") where " + IntStream.range(0, masks)
				.mapToObj(mask -> maskName(mask) + " <> 0").collect(Collectors.joining(" or "));
		engine.run((made ? "insert into " + TABLE + " " : "create table " + TABLE + " as ") + kept);
		made = true;
	}

	private String maskColumns(Set<String> missing) {
		List<String> expressions = new ArrayList<>();
		for (int mask = 0; mask < masks; mask++) {
			List<String> bits = new ArrayList<>();
			for (int number = mask * BITS; number < Math.min(checks.size(), (mask + 1) * BITS); number++)
				if (Collections.disjoint(checks.get(number).columns(), missing))
					bits.add("case when " + checks.get(number).breached() + " then cast(" + bit(number) + " as bigint) else 0 end");
			expressions.add((bits.isEmpty() ? "0" : String.join(" + ", bits)) + " as " + maskName(mask));
		}
		return String.join(", ", expressions);
	}

	private static long bit(int number) {
		return 1L << number % BITS;
	}

	private String maskName(int mask) {
		return dialect.name("#mask" + mask);
	}

	private String breaks(int number) {
		return "(" + maskName(number / BITS) + " & " + bit(number) + ") <> 0";
	}

	private String columnList() {
		return columns.stream().map(dialect::name).collect(Collectors.joining(", "));
	}

	/** Which rules the rows of a file break; the walker says by which hash a row's content is known. */
	Breaches breaches(int file, RowWalker walker) throws EngineException {
		Breaches breaches = new Breaches(Math.max(1, masks));
		if (!made)
			return breaches;
		String maskNames = IntStream.range(0, masks).mapToObj(this::maskName).collect(Collectors.joining(", "));
		try (Cursor rows = engine.query("select " + maskNames + ", " + columnList() + " from " + TABLE + " where "
				+ dialect.name(FILE) + " = " + file)) {
			while (rows.next()) {
				long[] broken = new long[masks];
				for (int mask = 0; mask < masks; mask++)
					broken[mask] = rows.number(mask);
				breaches.put(walker.hash(values(rows)), broken);
			}
		}
		return breaches;
	}

	private Map<String, String> values(Cursor rows) throws EngineException {
		Map<String, String> values = HashMap.newHashMap(columns.size());
		for (int column = 0; column < columns.size(); column++)
			values.put(columns.get(column), rows.text(masks + column));
		return values;
	}

	/** The rules that bits stand for. */
	List<RowCheck> broken(long[] bits) {
		List<RowCheck> broken = new ArrayList<>();
		for (int mask = 0; mask < bits.length; mask++)
			for (long rest = bits[mask]; rest != 0; rest &= rest - 1)
				broken.add(checks.get(mask * BITS + Long.numberOfTrailingZeros(rest)));
		return broken;
	}

	/** The most frequent values of a rule's first column among the rows that break it. */
	List<ValueCount> values(RowCheck check) throws EngineException {
		List<ValueCount> values = new ArrayList<>();
		if (!made || check.column() == null)
			return values;
		try (Cursor rows = engine.query("select " + dialect.name(check.column()) + ", count(*) from " + TABLE + " where "
				+ breaks(checks.indexOf(check)) + " group by 1 order by 2 desc, 1 limit " + TOP)) {
			while (rows.next())
				values.add(new ValueCount(rows.text(0), rows.number(1)));
		}
		return values;
	}
}
