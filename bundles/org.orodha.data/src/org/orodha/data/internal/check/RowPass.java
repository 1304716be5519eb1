package org.orodha.data.internal.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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
	private static final String NUMBER = "#number";
	private static final String OCCURRENCE = "#occurrence";
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

	/** Is told of each row that breaks rules. */
	@FunctionalInterface
	interface Visitor {

		/**
		 * @param file   the number of the file, from 0
		 * @param number the number of the row, from 1
		 * @param row    the values by column name
		 * @param broken the rules
		 */
		void breach(int file, long number, Map<String, String> row, List<RowCheck> broken) throws EngineException;
	}

	/**
	 * Evaluates the rules on the rows of a relation.
	 *
	 * @param missing the columns that the file lacks; rules about them are not evaluated
	 */
	void evaluate(int file, String relation, Set<String> missing) throws EngineException {
		if (checks.isEmpty())
			return;
		String rows = "select " + file + " as " + dialect.name(FILE) + ", " + dialect.name(NUMBER) + ", " + maskColumns(missing)
				+ ", " + columnList() + " from " + dialect.numbered(relation, NUMBER);
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

	/**
	 * Tells the rows that break rules, in the order of the files. Of rows with the same key, the first breaks no rule.
	 *
	 * @param key      the rule that keys are unique, or null
	 * @param keyNames the columns of the key
	 */
	void visit(RowCheck key, List<String> keyNames, Visitor visitor) throws EngineException {
		if (!made)
			return;
		String occurrence = key == null ? "0"
				: "case when " + breaks(checks.indexOf(key)) + " then row_number() over (partition by "
						+ keyNames.stream().map(dialect::name).collect(Collectors.joining(", ")) + ", "
						+ breaks(checks.indexOf(key)) + " order by " + dialect.name(FILE) + ", " + dialect.name(NUMBER)
						+ ") else 0 end";
		String masksAndColumns = IntStream.range(0, masks).mapToObj(this::maskName).collect(Collectors.joining(", ")) + ", "
				+ columnList();
		try (Cursor rows = engine.query("select " + dialect.name(FILE) + ", " + dialect.name(NUMBER) + ", " + occurrence
				+ " as " + dialect.name(OCCURRENCE) + ", " + masksAndColumns + " from " + TABLE + " order by "
				+ dialect.name(FILE) + ", " + dialect.name(NUMBER))) {
			while (rows.next()) {
				List<RowCheck> broken = broken(rows, key);
				if (!broken.isEmpty())
					visitor.breach((int) rows.number(0), rows.number(1), values(rows), broken);
			}
		}
	}

	private List<RowCheck> broken(Cursor rows, RowCheck key) throws EngineException {
		List<RowCheck> broken = new ArrayList<>();
		boolean first = rows.number(2) == 1;
		for (int mask = 0; mask < masks; mask++) {
			long bits = rows.number(3 + mask);
			while (bits != 0) {
				RowCheck check = checks.get(mask * BITS + Long.numberOfTrailingZeros(bits));
				if (check != key || !first)
					broken.add(check);
				bits &= bits - 1;
			}
		}
		return broken;
	}

	private Map<String, String> values(Cursor rows) throws EngineException {
		Map<String, String> values = LinkedHashMap.newLinkedHashMap(columns.size());
		for (int column = 0; column < columns.size(); column++)
			values.put(columns.get(column), rows.text(3 + masks + column));
		return values;
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
