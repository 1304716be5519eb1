// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.List;
import java.util.Map;

import org.orodha.data.rules.DataRule;
import org.orodha.engine.PeriodSql;
import org.orodha.engine.SqlDialect;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;
import org.orodha.model.time.TimePeriod;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescription;
import org.orodha.tables.description.ValueTypes;

/** The rule that the times which tell rows from one another are in the period that the files are for. */
final class PeriodCheck {

	private final SqlDialect dialect;
	private final TimePeriod period;

	private PeriodCheck(SqlDialect dialect, TimePeriod period) {
		this.dialect = dialect;
		this.period = period;
	}

	/** @param period the period of the files, or null, which no time is compared with */
	static List<RowCheck> of(SqlDialect dialect, FileDescription description, TimePeriod period) {
		return period == null ? List.of()
				: description.columns().stream().filter(PeriodCheck::isTime).map(new PeriodCheck(dialect, period)::check).toList();
	}

	private static boolean isTime(Column column) {
		boolean tells = column.role() == VariableRole.DIMENSION || column.key();
		return tells && switch (column.type()) {
		case DATE, DATE_TIME, TIME_PERIOD -> true;
		default -> false;
		};
	}

	private RowCheck check(Column column) {
		RuleInfo info = RuleInfo.of(DataRule.PERIOD, 1, DataRule.PERIOD.message(column.name(), period));
		return new RowCheck(info, List.of(column.name()), outside(column),
				(Map<String, String> row) -> DataRule.PERIOD.text("found", column.name(), period, row.get(column.name())));
	}

	private String outside(Column column) {
		String text = dialect.name(column.name());
		PeriodSql periods = new PeriodSql(dialect);
		return column.type() == VariableType.TIME_PERIOD ? periods.outside(text, period)
				: periods.dateOutside(ValueTypes.typed(dialect, column, text), period);
	}
}
