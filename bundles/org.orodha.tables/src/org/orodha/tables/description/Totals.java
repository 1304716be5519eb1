// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.description;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.orodha.engine.Cursor;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.SqlDialect;

/** Finds what adds up in a file: columns that are the sum of others beside them, and rows that are the total of the others. */
public final class Totals {

	/**
	 * A column that may be a sum, or be split into totals.
	 *
	 * @param name      the name of the column
	 * @param form      the form that all its values have
	 * @param values    how many values it has
	 * @param different how many different ones; 0 where they are too many to be looked at
	 */
	public record Candidate(String name, ValueForm form, long values, long different) {
	}

	/** A column that is the sum of others in all rows that have values in all of them. */
	public record Sum(String total, List<String> parts, long rows) {
	}

	/** A value of a column whose rows hold the total of the rows of its other values, which may be split in several ways. */
	public record TotalValue(String column, String value, int splits) {
	}

	/** In more columns of numbers, sums are not looked for. */
	private static final int MOST = 40;
	/** In fewer rows, or of fewer values, numbers add up by chance. */
	private static final int FEWEST = 5;
	/** So many partitions of one total may stand in a column: counties, urban and rural, regions. */
	private static final int SPLITS = 4;
	private static final BigDecimal LARGE = BigDecimal.valueOf(1000);
	private static final int SAMPLE = 500;

	private final Engine engine;
	private final SqlDialect dialect;
	private final String relation;
	private final NumberMarks marks;
	private final List<Candidate> columns;
	private final List<Candidate> numbers;

	/**
	 * @param relation the rows, a text column for each of the file's
	 * @param marks    how numbers are written
	 * @param columns  the columns
	 */
	public Totals(Engine engine, String relation, NumberMarks marks, List<Candidate> columns) {
		this.engine = engine;
		this.dialect = engine.dialect();
		this.relation = relation;
		this.marks = marks;
		this.columns = List.copyOf(columns);
		List<Candidate> all = columns.stream().filter(column -> column.form().isNumber() && column.values() > 0).toList();
		numbers = all.size() > MOST ? List.of() : all;
	}

	/** The columns that are sums; of several ways to add up to one, that with the most parts. */
	public List<Sum> sums() throws EngineException {
		if (numbers.size() < 3)
			return List.of();
		List<List<BigDecimal>> rows = sample();
		List<Sum> sums = new ArrayList<>();
		for (int total = 0; total < numbers.size(); total++) {
			Optional<Sum> sum = longest(total, rows);
			if (sum.isPresent())
				sums.add(sum.get());
		}
		return sums;
	}

	private Optional<Sum> longest(int total, List<List<BigDecimal>> rows) throws EngineException {
		for (int length = numbers.size() - 1; length >= 2; length--)
			for (int from : new int[] { total - length, total + 1 })
				if (from >= 0 && from + length <= numbers.size() && addsUp(total, from, length, rows)) {
					long complete = confirmed(total, from, length);
					if (complete >= FEWEST)
						return Optional.of(new Sum(numbers.get(total).name(),
								numbers.subList(from, from + length).stream().map(Candidate::name).toList(), complete));
				}
		return Optional.empty();
	}

	private static boolean addsUp(int total, int from, int length, List<List<BigDecimal>> rows) {
		boolean[] filled = new boolean[length];
		for (List<BigDecimal> row : rows) {
			BigDecimal sum = BigDecimal.ZERO;
			for (int part = 0; part < length && sum != null; part++)
				sum = row.get(from + part) == null ? null : sum.add(row.get(from + part));
			if (sum == null || row.get(total) == null)
				continue;
			if (sum.compareTo(row.get(total)) != 0)
				return false;
			for (int part = 0; part < length; part++)
				filled[part] |= row.get(from + part).signum() != 0;
		}
		return IntStream.range(0, length).filter(part -> filled[part]).count() >= 2;
	}

	/** In how many rows a sum holds; 0 where it does not hold in one. */
	private long confirmed(int total, int from, int length) throws EngineException {
		String sum = IntStream.range(from, from + length).mapToObj(this::real).collect(Collectors.joining(" + "));
		String difference = "abs(" + real(total) + " - (" + sum + "))";
		try (Cursor row = engine.query("select count(" + difference + "), count(case when " + difference
				+ " > 0.000001 then 1 end) from " + relation)) {
			row.next();
			return row.number(1) == 0 ? row.number(0) : 0;
		}
	}

	/** Sums of whole numbers must not leave their range. */
	private String real(int column) {
		return "cast(" + number(column) + " as double)";
	}

	private String number(int column) {
		Candidate facts = numbers.get(column);
		return facts.form().typed(dialect, marks, dialect.name(facts.name()));
	}

	private List<List<BigDecimal>> sample() throws EngineException {
		return decimals("select " + texts("") + " from " + relation + " limit " + SAMPLE, 0);
	}

	private String texts(String function) {
		return IntStream.range(0, numbers.size()).mapToObj(column -> "cast(" + function + "(" + number(column) + ") as varchar)")
				.collect(Collectors.joining(", "));
	}

	private List<List<BigDecimal>> decimals(String sql, int first) throws EngineException {
		List<List<BigDecimal>> rows = new ArrayList<>();
		try (Cursor cursor = engine.query(sql)) {
			while (cursor.next())
				rows.add(decimals(cursor, first));
		}
		return rows;
	}

	private static List<BigDecimal> decimals(Cursor cursor, int first) throws EngineException {
		List<BigDecimal> row = new ArrayList<>();
		for (int column = first; column < cursor.width(); column++)
			row.add(cursor.text(column) == null ? null : new BigDecimal(cursor.text(column)));
		return row;
	}

	/** The values of columns of texts that stand for the total of the others. */
	public List<TotalValue> values() throws EngineException {
		List<TotalValue> totals = new ArrayList<>();
		if (!numbers.isEmpty())
			for (Candidate column : columns)
				if (!column.form().isNumber() && column.different() >= FEWEST)
					value(column).ifPresent(totals::add);
		return totals;
	}

	private Optional<TotalValue> value(Candidate column) throws EngineException {
		Map<String, List<BigDecimal>> sums = new TreeMap<>();
		String name = dialect.name(column.name());
		try (Cursor row = engine.query("select " + name + ", " + texts("sum") + " from " + relation + " where " + name
				+ " is not null group by 1")) {
			while (row.next())
				sums.put(row.text(0), decimals(row, 1));
		}
		return sums.keySet().stream().flatMap(value -> IntStream.rangeClosed(1, SPLITS)
				.filter(splits -> isTotal(sums.get(value), sums, splits)).mapToObj(splits -> new TotalValue(column.name(), value, splits)))
				.findFirst();
	}

	/** Whether all rows together are a whole number of times what those of one value are, in all columns with numbers. */
	private boolean isTotal(List<BigDecimal> value, Map<String, List<BigDecimal>> sums, int splits) {
		int held = 0;
		for (int column = 0; column < numbers.size(); column++) {
			int place = column;
			BigDecimal all = sums.values().stream().map(row -> row.get(place)).filter(each -> each != null).reduce(BigDecimal.ZERO,
					BigDecimal::add);
			if (value.get(column) == null || all.signum() != 0 && all.compareTo(value.get(column).multiply(BigDecimal.valueOf(splits + 1L))) != 0)
				return false;
			if (value.get(column).abs().compareTo(LARGE) >= 0)
				held++;
		}
		return held > 0;
	}
}
