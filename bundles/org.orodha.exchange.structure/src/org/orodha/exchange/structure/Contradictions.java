// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.structure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.orodha.engine.Cursor;
import org.orodha.engine.EngineException;
import org.orodha.engine.SqlDialect;
import org.orodha.model.VariableType;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescription;
import org.orodha.tables.description.ValueTypes;

/** Where the rows of a file are not as the dataset is described. One pass for all columns. */
final class Contradictions {

	/**
	 * How a column stands to its description.
	 *
	 * @param wrongType how many values are not of the type described
	 * @param less      how many are less than the minimum described
	 * @param more      how many are more than the maximum described
	 * @param unlike    how many values do not match the pattern described
	 * @param least     the least value, or of texts the least length; null where there is none
	 * @param greatest  the greatest, likewise
	 */
	record Contradiction(long wrongType, long less, long more, long unlike, BigDecimal least, BigDecimal greatest) {
	}

	private static final int FACTS = 6;

	private Contradictions() {
	}

	/** By the name of the column in the file. */
	static Map<String, Contradiction> of(SampleFile file, FileDescription description) throws EngineException {
		List<String> names = file.columns().stream().filter(name -> description.column(name).isPresent()).toList();
		Map<String, Contradiction> found = new HashMap<>();
		if (names.isEmpty())
			return found;
		List<String> facts = new ArrayList<>();
		for (String name : names)
			facts.add(facts(file, description.column(name).orElseThrow(), file.dialect().name(name)));
		try (Cursor row = file.engine().query("select " + String.join(", ", facts) + " from " + SampleFile.ROWS)) {
			row.next();
			for (int number = 0; number < names.size(); number++) {
				int at = FACTS * number;
				found.put(names.get(number), new Contradiction(row.number(at), row.number(at + 1), row.number(at + 2),
						row.number(at + 3), number(row.text(at + 4)), number(row.text(at + 5))));
			}
		}
		return found;
	}

	private static String facts(SampleFile file, Column column, String text) {
		SqlDialect dialect = file.dialect();
		String wrong = ValueTypes.wrong(dialect, file.marks(), column, text);
		boolean number = column.type() == VariableType.INTEGER || column.type() == VariableType.DECIMAL;
		String value = number ? ValueTypes.number(dialect, file.marks(), column, text) : "length(" + text + ")";
		boolean pattern = column.pattern() != null && !column.pattern().isEmpty();
		return String.join(", ", count(text, wrong),
				count(text, column.minimum() == null ? null : value + " < " + column.minimum().toPlainString()),
				count(text, column.maximum() == null ? null : value + " > " + column.maximum().toPlainString()),
				count(text, pattern ? "not " + dialect.matches(text, column.pattern()) : null),
				"cast(min(" + value + ") as varchar)", "cast(max(" + value + ") as varchar)");
	}

	private static String count(String text, String condition) {
		return condition == null ? "0" : "sum(case when " + text + " is not null and (" + condition + ") then 1 else 0 end)";
	}

	private static BigDecimal number(String text) {
		return text == null ? null : new BigDecimal(text);
	}
}
