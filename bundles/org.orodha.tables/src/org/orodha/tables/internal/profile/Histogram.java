// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal.profile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.orodha.engine.Cursor;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.SqlDialect;
import org.orodha.model.VariableType;
import org.orodha.tables.profile.ColumnProfile.Bin;
import org.orodha.tables.description.ValueForm;

/** How numbers and dates are spread over their range. */
public final class Histogram {

	private static final int BINS = 20;
	private static final MathContext SHORT = new MathContext(6, RoundingMode.HALF_EVEN);

	private Histogram() {
	}

	/** How far a typed value of a form is from zero, as a number; null where the form has no distances. */
	public static String distance(SqlDialect dialect, String typed, ValueForm form) {
		if (form.type() == VariableType.DATE)
			return dialect.dayNumber(typed);
		return form.isNumber() || form.year() ? "cast(" + typed + " as double)" : null;
	}

	/**
	 * The parts of the range; empty where the form has no distances or no value is there.
	 *
	 * @param distance how far the values are from zero, as a number; null where they have no distances
	 */
	public static List<Bin> of(Engine engine, String relation, String distance, Ranges range, ValueForm form)
			throws EngineException {
		if (distance == null || range.from() == null)
			return List.of();
		double least = Double.parseDouble(range.from());
		double greatest = Double.parseDouble(range.to());
		VariableType type = form.year() ? VariableType.INTEGER : form.type();
		boolean whole = type != VariableType.DECIMAL;
		int bins = whole ? (int) Math.min(BINS, greatest - least + 1) : least == greatest ? 1 : BINS;
		double width = (whole ? Math.ceil((greatest - least + 1) / bins) : (greatest - least) / bins);
		if (width == 0)
			width = 1;
		return bins(counts(engine, relation, distance, least, width, bins), least, width, type);
	}

	private static long[] counts(Engine engine, String relation, String number, double least, double width, int bins)
			throws EngineException {
		long[] counts = new long[bins];
		String bin = "floor((" + number + " - cast(" + least + " as double)) / cast(" + width + " as double))";
		try (Cursor rows = engine.query("select cast(" + bin + " as bigint), count(*) from " + relation + " where " + number
				+ " is not null group by 1")) {
			while (rows.next())
				counts[(int) Math.min(bins - 1, rows.number(0))] += rows.number(1);
		}
		return counts;
	}

	private static List<Bin> bins(long[] counts, double least, double width, VariableType type) {
		List<Bin> bins = new ArrayList<>();
		for (int number = 0; number < counts.length; number++)
			bins.add(new Bin(text(least + number * width, type), text(least + (number + 1) * width, type), counts[number]));
		return bins;
	}

	private static String text(double value, VariableType type) {
		return switch (type) {
		case DATE -> LocalDate.ofEpochDay((long) value).toString();
		case INTEGER -> BigDecimal.valueOf(value).setScale(0, RoundingMode.FLOOR).toPlainString();
		default -> new BigDecimal(value).round(SHORT).stripTrailingZeros().toPlainString();
		};
	}
}
