// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.orodha.core.text.Messages;
import org.orodha.core.text.Nearest;
import org.orodha.core.text.Visible;
import org.orodha.data.rules.DataRule;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.SqlDialect;
import org.orodha.model.VariableType;
import org.orodha.tables.description.CodeSet;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.NumberMarks;
import org.orodha.tables.description.ValueTypes;

/** The rules that the description of a dataset implies for each row of its files: levels 0 and 1. */
final class DescriptionChecks {

	private static final Set<String> VALUES = Stream
			.of(DataRule.VALUE_MISSING, DataRule.TYPE, DataRule.CODE, DataRule.MINIMUM, DataRule.MAXIMUM, DataRule.PATTERN).map(DataRule::id)
			.collect(Collectors.toSet());
	private static final Messages MESSAGES = Messages.of(DescriptionChecks.class);
	private static final int CODES_NAMED = 8;
	private static final int CODES_COMPARED = 30;

	private final Engine engine;
	private final SqlDialect dialect;
	private final NumberMarks marks;
	private int lists;

	DescriptionChecks(Engine engine, NumberMarks marks) {
		this.engine = engine;
		this.dialect = engine.dialect();
		this.marks = marks;
	}

	/** Whether a rule is about the value of one cell by itself. */
	static boolean isAboutValue(RowCheck check) {
		return VALUES.contains(check.info().code());
	}

	/** The rules for the columns that a file has. */
	List<RowCheck> of(List<Column> columns) throws EngineException {
		List<RowCheck> checks = new ArrayList<>();
		for (Column column : columns)
			add(column, checks);
		return checks;
	}

	private void add(Column column, List<RowCheck> checks) throws EngineException {
		String text = dialect.name(column.name());
		if (column.mandatory() || column.key())
			checks.add(check(DataRule.VALUE_MISSING, column, text + " is null"));
		String wrongType = ValueTypes.wrong(dialect, marks, column, text);
		if (wrongType != null)
			checks.add(check(DataRule.TYPE, column, text + " is not null and (" + wrongType + ")", typeName(column)));
		if (column.codes() != null && !column.codes().values().isEmpty())
			checks.add(codes(column, text));
		if (column.minimum() != null)
			checks.add(limit(DataRule.MINIMUM, column, text, " < ", column.minimum()));
		if (column.maximum() != null)
			checks.add(limit(DataRule.MAXIMUM, column, text, " > ", column.maximum()));
		if (column.pattern() != null && !column.pattern().isEmpty())
			checks.add(check(DataRule.PATTERN, column, text + " is not null and not " + dialect.matches(text, column.pattern()),
					column.pattern()));
	}

	private static String typeName(Column column) {
		String name = MESSAGES.text("type." + column.type().getLiteral());
		return column.format() == null ? name : name + " (" + column.format() + ")";
	}

	private RowCheck codes(Column column, String text) throws EngineException {
		CodeSet codes = column.codes();
		RuleInfo info = info(DataRule.CODE, column, codes.codeList());
		Set<String> values = codes.values();
		String named = Visible.first(values, CODES_NAMED);
		return new RowCheck(info, List.of(column.name()), text + " is not null and " + isNoneOf(text, values),
				row -> {
					String found = row.get(column.name());
					return Nearest.of(found, values)
							.map(near -> DataRule.CODE.text("near", column.name(), codes.codeList(), found, near))
							.orElseGet(() -> DataRule.CODE.text("found", column.name(), codes.codeList(), found, named));
				});
	}

	/** Few codes are soonest compared one by one; many are looked up. */
	private String isNoneOf(String text, Set<String> codes) throws EngineException {
		if (codes.size() <= CODES_COMPARED)
			return codes.stream().map(code -> text + " <> " + dialect.text(code)).collect(Collectors.joining(" and "));
		String name = "codes" + lists++;
		engine.codes(name, codes);
		return "not (" + dialect.isCode(text, name) + ")";
	}

	private RowCheck limit(DataRule rule, Column column, String text, String comparison, BigDecimal limit) {
		boolean number = column.type() == VariableType.INTEGER || column.type() == VariableType.DECIMAL;
		String value = number ? ValueTypes.number(dialect, marks, column, text) : "length(" + text + ")";
		return check(rule, column, value + comparison + limit.toPlainString(), limit.toPlainString());
	}

	private static RowCheck check(DataRule rule, Column column, String breached, String... values) {
		RuleInfo info = info(rule, column, values);
		return new RowCheck(info, List.of(column.name()), breached, row -> rule.text("found",
				column.name(), values.length > 0 ? values[0] : "", row.get(column.name())));
	}

	private static RuleInfo info(DataRule rule, Column column, String... values) {
		return RuleInfo.of(rule, 1, rule.message(column.name(), values.length > 0 ? values[0] : ""));
	}
}
