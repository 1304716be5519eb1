package org.orodha.data.internal.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.orodha.core.text.Messages;
import org.orodha.data.check.CheckRequest.Period;
import org.orodha.data.check.CheckRequest.Period.Form;
import org.orodha.engine.SqlDialect;
import org.orodha.model.Severity;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;
import org.orodha.tables.structure.Column;
import org.orodha.tables.structure.Structure;
import org.orodha.tables.structure.ValueTypes;

/** The rule that the times which tell rows from one another are in the period that the files are for. */
final class PeriodCheck {

	static final String RULE = "OD-0111";

	private static final Messages MESSAGES = Messages.of(PeriodCheck.class);

	private final SqlDialect dialect;
	private final Period period;

	private PeriodCheck(SqlDialect dialect, Period period) {
		this.dialect = dialect;
		this.period = period;
	}

	/** @param period the period of the files, or null, which no time is compared with */
	static List<RowCheck> of(SqlDialect dialect, Structure structure, Period period) {
		return period == null ? List.of()
				: structure.columns().stream().filter(PeriodCheck::isTime).map(new PeriodCheck(dialect, period)::check).toList();
	}

	private static boolean isTime(Column column) {
		boolean tells = column.role() == VariableRole.DIMENSION || column.key();
		return tells && switch (column.type()) {
		case DATE, DATE_TIME, TIME_PERIOD -> true;
		default -> false;
		};
	}

	private RowCheck check(Column column) {
		RuleInfo info = new RuleInfo(RULE, MESSAGES.text(RULE, column.name(), period.name()), Severity.WARNING, 1, MESSAGES.text(RULE + ".why"), "");
		return new RowCheck(info, List.of(column.name()), outside(column),
				(Map<String, String> row) -> MESSAGES.text(RULE + ".found", column.name(), period.name(), row.get(column.name())));
	}

	private String outside(Column column) {
		String text = dialect.name(column.name());
		if (column.type() != VariableType.TIME_PERIOD)
			return beyond("substring(cast(" + ValueTypes.typed(dialect, column, text) + " as varchar), 1, 10)", period.forms().getLast());
		return period.forms().stream().map(form -> " when " + text + " like " + dialect.text(form.shape()) + " then " + beyond(text, form))
				.collect(Collectors.joining("", "case", " else false end"));
	}

	private String beyond(String text, Form form) {
		return text + " not between " + dialect.text(form.first()) + " and " + dialect.text(form.last());
	}
}
