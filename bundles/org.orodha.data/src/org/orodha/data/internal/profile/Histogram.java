package org.orodha.data.internal.profile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.orodha.data.engine.Cursor;
import org.orodha.data.engine.Engine;
import org.orodha.data.engine.EngineException;
import org.orodha.data.profile.ColumnProfile.Bin;
import org.orodha.model.VariableType;

/** How numbers and dates are spread over their range. */
public final class Histogram {

	private static final int BINS = 20;
	private static final MathContext SHORT = new MathContext(6, RoundingMode.HALF_EVEN);

	private Histogram() {
	}

	/** The parts of the range; empty where the type has no distances or no value is there. */
	public static List<Bin> of(Engine engine, String relation, String typed, VariableType type) throws EngineException {
		boolean dates = type == VariableType.DATE;
		if (!dates && type != VariableType.INTEGER && type != VariableType.DECIMAL)
			return List.of();
		String number = dates ? engine.dialect().dayNumber(typed) : "cast(" + typed + " as double)";
		double least;
		double greatest;
		try (Cursor range = engine.query("select min(" + number + "), max(" + number + ") from " + relation)) {
			range.next();
			if (range.text(0) == null)
				return List.of();
			least = Double.parseDouble(range.text(0));
			greatest = Double.parseDouble(range.text(1));
		}
		boolean whole = type != VariableType.DECIMAL;
		int bins = whole ? (int) Math.min(BINS, greatest - least + 1) : least == greatest ? 1 : BINS;
		double width = (whole ? Math.ceil((greatest - least + 1) / bins) : (greatest - least) / bins);
		if (width == 0)
			width = 1;
		return bins(counts(engine, relation, number, least, width, bins), least, width, type);
	}

	private static long[] counts(Engine engine, String relation, String number, double least, double width, int bins)
			throws EngineException {
		long[] counts = new long[bins];
		String bin = "floor((" + number + " - " + BigDecimal.valueOf(least).toPlainString() + ") / "
				+ BigDecimal.valueOf(width).toPlainString() + ")";
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
