// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.core.findings.Place;
import org.orodha.core.text.Visible;
import org.orodha.data.check.RuleResult.Example;
import org.orodha.data.internal.check.BackgroundWork.Result;
import org.orodha.data.internal.check.CompiledRulesets.GroupCheck;
import org.orodha.engine.Cursor;
import org.orodha.engine.Engine;
import org.orodha.engine.SqlDialect;
import org.orodha.model.VariableRole;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescription;
import org.orodha.tables.description.ValueTypes;
import org.orodha.vtl.QueryRule;

/** Evaluates a rule that looks at several rows at once. */
final class GroupPass {

	private static final int FIRST_VALUE = 2;

	private final Engine engine;
	private final SqlDialect dialect;
	private final FileDescription description;
	private final List<CheckedFile> files;
	private final String located;
	private final GroupCheck check;
	private final String table;
	private final String fingerprint;
	private final Result<Void> evaluated;

	/** Where a statement is run. */
	@FunctionalInterface
	interface Ground {

		/** Runs it where the relation of the rows holds all that can break the rule. */
		void run(String statement) throws IOException;
	}

	/**
	 * Begins at once to evaluate the rule.
	 *
	 * @param located a relation of all rows with the numbers of their files and their numbers within the files
	 * @param table   where to keep what breaks the rule
	 * @param fingerprint tells over the relation of the rows which of them are the same for the rule; null where it is not about such
	 */
	GroupPass(Engine engine, BackgroundWork background, FileDescription description, List<CheckedFile> files, String located, GroupCheck check,
			String table, Ground ground, String fingerprint) {
		this.engine = engine;
		this.dialect = engine.dialect();
		this.description = description;
		this.files = files;
		this.located = located;
		this.check = check;
		this.table = table;
		boolean grouped = fingerprint != null && identifiers(description, check.rule()).isEmpty()
				&& check.rule().repetition().values().size() == check.rule().keys().size();
		this.fingerprint = grouped ? fingerprint : null;
		this.evaluated = background.begin(() -> {
			ground.run("create table " + table + " as " + check.rule().sql());
			return null;
		});
	}

	/** What is said of the rule. */
	RuleInfo info() {
		return check.info();
	}

	/**
	 * Tells the breaches; each is located in its file where its identifiers name one row, or where the rows are that are the same.
	 *
	 * @param lines tell the lines of rows
	 */
	void tell(RuleTallies tallies, SameRows.FileLines lines) throws IOException {
		evaluated.get();
		QueryRule rule = check.rule();
		RuleTally tally = tallies.of(check.info(), rule.header().columns());
		SameRows same = fingerprint == null ? null : same(rule, lines);
		int last = FIRST_VALUE + rule.keys().size() + rule.values().size();
		try (Cursor rows = engine.query(query(rule))) {
			while (rows.next()) {
				Example example = example(tallies, rule, rows);
				if (same == null)
					tallies.add(tally, example);
				else
					tallies.add(tally, at(example, same, rows.number(last)), same.told(rows.number(last)));
			}
		}
	}

	private SameRows same(QueryRule rule, SameRows.FileLines lines) throws IOException {
		SameRows.keep(engine, table + "_same", located, fingerprint, "select " + fingerprint(rule) + " from " + first());
		return SameRows.of(engine, table + "_same", files, lines);
	}

	/** The first breaches. */
	private String first() {
		return "(select * from " + table + " limit " + SameRows.GROUPS + ") as b";
	}

	/** The fingerprint of a breach's rows: its keys are what they share. */
	private String fingerprint(QueryRule rule) {
		return dialect.fingerprint(rule.keys().stream().map(key -> "b." + dialect.name(key)).toList());
	}

	private static Example at(Example example, SameRows same, long group) {
		return same.place(group).map(place -> new Example(place, same.record(group), example.value(), example.message())).orElse(example);
	}

	private String query(QueryRule rule) {
		List<String> shown = new ArrayList<>(rule.keys());
		shown.addAll(rule.values());
		String columns = shown.stream().map(column -> "cast(b." + dialect.name(column) + " as varchar)")
				.collect(Collectors.joining(", "));
		String tail = (shown.isEmpty() ? "" : ", " + columns) + (fingerprint == null ? "" : ", " + fingerprint(rule));
		List<Column> identifiers = identifiers(description, rule);
		return identifiers.isEmpty() ? "select null, 0" + tail + " from " + table + " b"
				: "select r." + dialect.name(RetainedRows.FILE) + ", r." + dialect.name(RetainedRows.NUMBER) + tail + " from " + table + " b left join "
						+ located + " r on " + join(identifiers) + " order by 1, 2";
	}

	/** The columns by which a breach finds its row; none where they do not name one row of the dataset. */
	static List<Column> identifiers(FileDescription description, QueryRule rule) {
		List<Column> identifiers = description.key().isEmpty() ? description.columns().stream()
				.filter(column -> column.role() == VariableRole.DIMENSION).toList() : description.key();
		boolean same = description.dataset().equals(rule.header().dataset());
		return same && identifiers.stream().allMatch(column -> rule.keys().contains(column.name())) ? identifiers : List.of();
	}

	private String join(List<Column> identifiers) {
		return identifiers.stream().map(column -> ValueTypes.typed(dialect, column, "r." + dialect.name(column.name())) + " = b."
				+ dialect.name(column.name())).collect(Collectors.joining(" and "));
	}

	/** The identifiers of a row that the rule compares others with and no file has; empty where the breach is of no such row. */
	private Map<String, String> missing(RuleTallies tallies, QueryRule rule, Cursor rows) throws IOException {
		Map<String, String> missing = new LinkedHashMap<>();
		if (rule.imbalance() == null)
			return missing;
		for (Column identifier : identifiers(description, rule)) {
			String value = rows.text(FIRST_VALUE + rule.keys().indexOf(identifier.name()));
			if (value == null)
				return Map.of();
			missing.put(identifier.name(), tallies.computed(sources(rule, identifier.name()), value));
		}
		return missing;
	}

	private static Set<String> sources(QueryRule rule, String column) {
		return rule.sources().getOrDefault(column, Set.of());
	}

	private Example example(RuleTallies tallies, QueryRule rule, Cursor rows) throws IOException {
		RuleInfo info = check.info();
		List<String> found = new ArrayList<>();
		String value = null;
		for (int number = 0; number < rule.keys().size() + rule.values().size(); number++) {
			boolean key = number < rule.keys().size();
			String column = key ? rule.keys().get(number) : rule.values().get(number - rule.keys().size());
			String text = tallies.computed(sources(rule, column), Visible.value(rows.text(FIRST_VALUE + number)));
			found.add(column + " = " + CompiledRulesets.shown(text));
			if (column.equals(rule.imbalance()))
				value = text;
		}
		String message = CompiledRulesets.told(info, String.join(", ", found));
		if (rows.text(0) == null) {
			Map<String, String> missing = missing(tallies, rule, rows);
			return new Example(Place.of(files.get(0).name()), 0, value, missing.isEmpty() ? message
					: CompiledRulesets.lacking(info, missing, String.join(", ", found.subList(rule.keys().size(), found.size()))));
		}
		CheckedFile file = files.get((int) rows.number(0));
		int line = (int) Math.min(Integer.MAX_VALUE, file.line().of(rows.number(1)));
		Place place = Place.of(file.name()).row(line);
		List<String> columns = rule.header().columns();
		return new Example(columns.isEmpty() ? place : place.column(columns.get(0)), rows.number(1), value, message);
	}
}
