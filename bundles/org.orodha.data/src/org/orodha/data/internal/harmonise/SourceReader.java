// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.orodha.data.disclosure.PersonalData;
import org.orodha.data.disclosure.PersonalData.PersonalColumn;
import org.orodha.data.harmonise.HarmoniseSource;
import org.orodha.data.harmonise.Unmapped;
import org.orodha.data.harmonise.Unmapped.Reason;
import org.orodha.data.internal.harmonise.SourceGroups.Group;
import org.orodha.data.internal.harmonise.SourcePlan.Field;
import org.orodha.engine.Cursor;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.SqlDialect;
import org.orodha.model.Variable;
import org.orodha.model.VariableType;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescriptions;
import org.orodha.tables.description.ValueMarks;
import org.orodha.tables.description.ValueTypes;

/** Reads a file's figures through the engine. */
public final class SourceReader {

	private static final String RELATION = "harmonise_source";
	private static final int UNREADABLE_VALUES = 100;

	private final Engine engine;
	private final SqlDialect sql;
	private final HarmoniseSource source;
	/** What stands beside values in columns of numbers and dates. */
	private final ValueMarks marks;

	public SourceReader(Engine engine, HarmoniseSource source) throws EngineException {
		this.engine = engine;
		this.sql = engine.dialect();
		this.source = source;
		this.marks = ValueMarks.of(source.dataset().getDialect());
		engine.read(RELATION, source.file());
	}

	/** The figures that a plan needs. */
	public SourceGroups read(SourcePlan plan) throws EngineException {
		List<Field> fields = fields(plan);
		List<Group> groups = new ArrayList<>();
		long rows = 0;
		try (Cursor cursor = engine.query(query(plan, fields))) {
			while (cursor.next()) {
				List<String> values = new ArrayList<>();
				for (int field = 0; field < fields.size(); field++)
					values.add(cursor.text(field));
				String figure = cursor.text(fields.size() + 1);
				groups.add(new Group(values, cursor.number(fields.size()), figure == null ? null : new BigDecimal(figure),
						(int) cursor.number(fields.size() + 2)));
				rows += cursor.number(fields.size());
			}
		}
		return new SourceGroups(groups, rows, plan.measure() == null ? List.of() : unreadable(plan), identifying(plan),
				flags(plan));
	}

	/** The columns that are read, in the order of a group's values. */
	static List<Field> fields(SourcePlan plan) {
		return Stream.concat(plan.filled().stream().map(SourcePlan.Filled::field).filter(field -> field != null),
				plan.other().stream()).toList();
	}

	private String query(SourcePlan plan, List<Field> fields) {
		List<String> values = fields.stream().map(this::value).toList();
		String figure = plan.measure() == null ? "count(*)" : "sum(cast(" + typed(plan.measure()) + " as decimal(38, 6)))";
		String select = String.join(", ", Stream.concat(values.stream(), Stream.of("count(*)", figure, status(plan))).toList());
		return "select " + select + " from " + RELATION
				+ (values.isEmpty() ? "" : " group by " + String.join(", ", values));
	}

	/** The weakest status of figures: what its own column says, and the flags that stand after them. */
	private String status(SourcePlan plan) {
		List<String> ranks = new ArrayList<>();
		if (plan.status() != null)
			ranks.add(Statuses.rank(sql, column(plan.status())));
		if (isFlagged(plan))
			ranks.add(Statuses.rank(sql, marks.flag(sql, column(plan.measure()))));
		return switch (ranks.size()) {
		case 0 -> "0";
		case 1 -> "max(" + ranks.getFirst() + ")";
		default -> "max(greatest(" + String.join(", ", ranks) + "))";
		};
	}

	private boolean isFlagged(SourcePlan plan) {
		return plan.measure() != null && !marks.flags().isEmpty();
	}

	private String column(Variable variable) {
		return sql.name(SourcePlans.column(source, variable).orElseThrow());
	}

	/** The flags that stand after figures. */
	private List<String> flags(SourcePlan plan) throws EngineException {
		List<String> flags = new ArrayList<>();
		if (!isFlagged(plan))
			return flags;
		String flag = marks.flag(sql, column(plan.measure()));
		try (Cursor cursor = engine.query("select distinct " + flag + " as flag from " + RELATION + " order by flag")) {
			while (cursor.next())
				if (cursor.text(0) != null)
					flags.add(cursor.text(0));
		}
		return flags;
	}

	private String value(Field field) {
		VariableType type = field.variable().getType();
		if (type != VariableType.DATE && type != VariableType.DATE_TIME)
			return "nullif(trim(" + sql.name(field.column()) + "), '')";
		return "cast(" + typed(field.variable()) + " as varchar)";
	}

	private String typed(Variable variable) {
		Column column = FileDescriptions.of(source.dataset()).columns()
				.get(source.dataset().getVariables().indexOf(variable));
		String text = "trim(" + column(variable) + ")";
		return switch (column.type()) {
		case INTEGER, DECIMAL -> ValueTypes.number(sql, source.marks(), column, marks.stripped(sql, text));
		case DATE, DATE_TIME -> ValueTypes.typed(sql, column, marks.stripped(sql, text));
		default -> ValueTypes.typed(sql, column, text);
		};
	}

	private List<Unmapped> unreadable(SourcePlan plan) throws EngineException {
		String column = SourcePlans.column(source, plan.measure()).orElseThrow();
		List<Unmapped> found = new ArrayList<>();
		try (Cursor cursor = engine.query("select " + sql.name(column) + ", count(*) from " + RELATION + " where "
				+ typed(plan.measure()) + " is null group by " + sql.name(column) + " order by 2 desc limit "
				+ UNREADABLE_VALUES)) {
			while (cursor.next()) {
				String value = cursor.text(0);
				boolean empty = value == null || value.isBlank() || marks.stripped(value) == null;
				found.add(new Unmapped(source.dataset().getId(), source.delivery(), source.name(), column,
						empty ? "" : value, empty ? Reason.NO_FIGURE : Reason.NOT_A_NUMBER, cursor.number(1), BigDecimal.ZERO));
			}
		}
		return found;
	}

	private List<String> identifying(SourcePlan plan) throws EngineException {
		List<String> free = plan.filled().stream()
				.filter(filled -> filled.field() != null && filled.dimension().codeList() == null && !filled.dimension().isTime())
				.map(filled -> filled.field().column()).toList();
		return free.isEmpty() ? List.of()
				: PersonalData.in(engine, RELATION, free, source.dataset()).stream().map(PersonalColumn::column).toList();
	}
}
