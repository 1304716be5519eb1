// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.engine.duckdb.internal;

import java.util.List;

import org.orodha.engine.SqlDialect;
import org.orodha.model.VariableType;

/** What DuckDB writes in its own way. */
final class DuckDbDialect implements SqlDialect {

	@Override
	public String name(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	@Override
	public String text(String value) {
		return "'" + value.replace("'", "''") + "'";
	}

	@Override
	public String typed(VariableType type, String format, String expression) {
		return switch (type) {
		case STRING, CODED, TIME_PERIOD -> expression;
		case INTEGER -> "try_cast(" + expression + " as bigint)";
		case DECIMAL -> "try_cast(" + expression + " as double)";
		case BOOLEAN -> "try_cast(" + expression + " as boolean)";
		case DATE -> format == null ? "try_cast(" + expression + " as date)"
				: "cast(try_strptime(" + expression + ", " + text(DateFormats.strptime(format)) + ") as date)";
		case DATE_TIME -> format == null ? "try_cast(" + expression + " as timestamp)"
				: "try_strptime(" + expression + ", " + text(DateFormats.strptime(format)) + ")";
		};
	}

	@Override
	public String matches(String expression, String pattern) {
		return "regexp_full_match(" + expression + ", " + text(pattern) + ")";
	}

	@Override
	public String numbered(String relation, String numberColumn) {
		return "(select row_number() over () as " + name(numberColumn) + ", * from " + relation + ")";
	}

	@Override
	public String isCode(String expression, String codes) {
		return "try_cast(" + expression + " as " + codes + ") is not null";
	}

	@Override
	public String rowNumber() {
		return "rowid + 1";
	}

	@Override
	public String before(String expression) {
		return "lag(" + expression + ") over ()";
	}

	@Override
	public String list(List<String> expressions) {
		return "[" + String.join(", ", expressions) + "]";
	}

	@Override
	public String item(String list, int number) {
		return list + "[" + number + "]";
	}

	@Override
	public String fingerprint(List<String> values) {
		return "cast(hash(" + String.join(", ", values) + ") >> 1 as bigint)";
	}

	@Override
	public String refused(String message) {
		return "cast(error(" + text(message) + ") as varchar)";
	}

	@Override
	public String distinctEstimate(String expression) {
		return "approx_count_distinct(" + expression + ")";
	}

	@Override
	public String wide(String integer) {
		return "cast(" + integer + " as hugeint)";
	}

	@Override
	public String series(String from, String to) {
		return "unnest(generate_series(" + from + ", " + to + "))";
	}

	@Override
	public String dayNumber(String date) {
		return "date_diff('day', date '1970-01-01', " + date + ")";
	}
}
