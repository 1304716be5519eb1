package org.orodha.data.internal.profile;

import java.util.ArrayList;
import java.util.List;

import org.orodha.data.engine.Cursor;
import org.orodha.data.engine.Engine;
import org.orodha.data.engine.EngineException;
import org.orodha.data.engine.SqlDialect;
import org.orodha.model.VariableType;

/**
 * The type of a column's values.
 *
 * @param type    the narrowest type that nearly all values have
 * @param values  how many values there are
 * @param fitting how many are of the type
 */
public record TypeCounts(VariableType type, long values, long fitting) {

	/** One value in so many may be of another type: a slip of the pen does not make a column of numbers one of texts. */
	private static final int SLIPS = 1000;

	private record Candidate(VariableType type, String form) {
	}

	private static final List<Candidate> NARROWEST_FIRST = List.of(
			new Candidate(VariableType.BOOLEAN, "(?i:true|false)"), new Candidate(VariableType.INTEGER, "[-+]?[0-9]{1,18}"),
			new Candidate(VariableType.DECIMAL, "[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]{1,3})?"),
			new Candidate(VariableType.DATE, "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"),
			new Candidate(VariableType.DATE_TIME,
					"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[ T][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?Z?"),
			new Candidate(VariableType.TIME_PERIOD, "[0-9]{4}-(0[1-9]|1[0-2]|Q[1-4]|S[12])"));

	/** Counts how many values of a text column have the form of each type. */
	public static TypeCounts of(Engine engine, String relation, String text) throws EngineException {
		List<String> counts = new ArrayList<>(List.of("count(" + text + ")"));
		for (Candidate candidate : NARROWEST_FIRST)
			counts.add("sum(case when " + engine.dialect().matches(text, candidate.form()) + " then 1 else 0 end)");
		try (Cursor found = engine.query("select " + String.join(", ", counts) + " from " + relation)) {
			found.next();
			long values = found.number(0);
			for (int number = 0; number < NARROWEST_FIRST.size() && values > 0; number++)
				if (found.number(number + 1) >= values - values / SLIPS)
					return new TypeCounts(NARROWEST_FIRST.get(number).type(), values, found.number(number + 1));
			return new TypeCounts(VariableType.STRING, values, values);
		}
	}

	/** The value of a text as this type has it. */
	public String typed(SqlDialect dialect, String text) {
		return dialect.typed(type, null, text);
	}
}
