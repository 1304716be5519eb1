// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.data.check.RuleResult;
import org.orodha.data.check.RuleResult.Example;
import org.orodha.data.internal.check.BackgroundWork.Result;
import org.orodha.data.internal.check.CompiledRulesets.GroupCheck;
import org.orodha.data.internal.check.RetainedRows.RetainedColumn;
import org.orodha.data.internal.check.RetainedRowsPass.RowPlace;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.RowsWatch;
import org.orodha.engine.SqlDialect;
import org.orodha.model.Severity;
import org.orodha.tables.LoadRule;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescription;
import org.orodha.tables.description.NumberMarks;
import org.orodha.tables.description.ValueTypes;
import org.orodha.vtl.QueryRule;

/** One run of the checks over the files of one dataset. */
final class CheckRun {

	private static final Messages MESSAGES = Messages.of(CheckRun.class);

	private final Engine engine;
	private final SqlDialect dialect;
	private final FileDescription description;
	private final List<CheckedFile> files;
	private final RuleTallies tallies;
	private final FileRelations relations;
	private final List<RowCheck> checks = new ArrayList<>();
	private final List<Long> counts = new ArrayList<>();
	private final List<Result<LineIndex>> fileLines = new ArrayList<>();
	private final List<RetainedRowsPass> keptPasses = new ArrayList<>();
	private final List<GroupPass> groupPasses = new ArrayList<>();
	private final Map<RowCheck, Map<RowPlace, String>> repeated = new IdentityHashMap<>();
	private final BackgroundWork background;
	private final Path temporary;
	private RetainedRows kept;
	private RowPass pass;

	/**
	 * @param background takes over what may be done meanwhile
	 * @param temporary  where temporary files lie
	 * @param tallies    are told what is found
	 */
	CheckRun(Engine engine, BackgroundWork background, Path temporary, FileDescription description, List<CheckedFile> files, RuleTallies tallies) {
		this.engine = engine;
		this.background = background;
		this.temporary = temporary;
		this.dialect = engine.dialect();
		this.description = description;
		this.files = files;
		this.relations = new FileRelations(engine, description, ROWS);
		this.tallies = tallies;
	}

	/** The relation of all the rows. */
	static final String ROWS = "checked_rows";

	/** Makes the files known to the engine under the dataset's column names. */
	void open() throws EngineException {
		relations.open(files);
	}

	private static List<String> listOf(String column) {
		return column == null ? List.of() : List.of(column);
	}

	/**
	 * Evaluates all rules that find single rows, in one pass over the files, and keeps what rules over several rows need.
	 * Nothing is told yet, so that a file which turns out to be irregular can be read in another way.
	 *
	 * @param rules      rules about single rows beside those of the description
	 * @param references rules that values refer to other datasets
	 * @param groups     the rules over several rows
	 */
	void evaluate(List<RowCheck> rules, List<RetainedRowsCheck> references, List<GroupCheck> groups, SubMonitor progress)
			throws IOException {
		progress.setWorkRemaining(2 + 4 * files.size());
		checks.addAll(new DescriptionChecks(engine, NumberMarks.PLAIN).of(description.columns()));
		checks.addAll(rules);
		List<RetainedRowsCheck> keptChecks = new ArrayList<>(references);
		if (!description.key().isEmpty() && !isMissing(names(description.key())))
			keptChecks.add(KeyCheck.of(dialect, names(description.key()), files.size() == 1));
		Map<GroupCheck, RepeatedRows> repeated = repeated(groups);
		Set<String> grouped = needed(groups.stream().filter(group -> !repeated.containsKey(group)).toList());
		List<RetainedColumn> keeping = new ArrayList<>(kept(keptChecks, grouped));
		for (RepeatedRows rows : repeated.values()) {
			keeping.add(rows.fingerprint());
			grouped.add(rows.fingerprint().name());
		}
		kept = new RetainedRows(dialect, keeping);
		pass = new RowPass(engine, names(description.columns()), List.copyOf(checks), kept);
		for (int number = 0; number < files.size(); number++) {
			try (RowsWatch watch = watch(number, progress.split(4))) {
				counts.add(pass.evaluate(number, relations.of(number), relations.missing(number),
						relations.written(number)));
			}
			show(number);
			fileLines.add(lines(files.get(number), progress));
		}
		boolean light = repeated.size() == groups.size();
		if (light)
			begin(groups, repeated);
		for (RetainedRowsCheck check : keptChecks)
			keptPasses.add(new RetainedRowsPass(engine, check, "repeated" + keptPasses.size(), kept.located(files.size()),
					pass.wrong(check.check().columns())));
		if (!light) {
			keepOnly(grouped);
			begin(groups, repeated);
		}
		progress.worked(2);
	}

	private void begin(List<GroupCheck> groups, Map<GroupCheck, RepeatedRows> repeated) {
		for (GroupCheck group : groups)
			groupPasses.add(new GroupPass(engine, background, description, files, kept.located(files.size()), group,
					"group" + groupPasses.size(), ground(repeated.get(group)), fingerprint(group, repeated.get(group))));
	}

	/** What tells which rows are the same for a rule that they are not to be; null where a breach names its row, or is of other rows. */
	private String fingerprint(GroupCheck group, RepeatedRows repeated) {
		if (repeated != null)
			return dialect.name(repeated.fingerprint().name());
		QueryRule.Repetition repetition = group.rule().repetition();
		return repetition == null || !repetition.relation().equals(ROWS) ? null : dialect.fingerprint(repetition.values());
	}

	/** The rules for which it suffices to look at rows that repeat others, and none of whose breaches is located in its file. */
	private Map<GroupCheck, RepeatedRows> repeated(List<GroupCheck> groups) {
		Map<GroupCheck, RepeatedRows> repeated = new LinkedHashMap<>();
		boolean alone = files.size() == 1 && files.get(0).own();
		for (GroupCheck group : groups) {
			QueryRule.Repetition repetition = group.rule().repetition();
			if (alone && repetition != null && repetition.relation().equals(ROWS)
					&& GroupPass.identifiers(description, group.rule()).isEmpty())
				repeated.put(group, new RepeatedRows(engine, "#repeated " + repeated.size(), repetition.values(),
						files.get(0).rows(), temporary));
		}
		return repeated;
	}

	/** @param repeated the rows that a rule looks at, or null for all of which something is kept */
	private GroupPass.Ground ground(RepeatedRows repeated) {
		if (repeated == null)
			return engine::run;
		return statement -> {
			repeated.work(kept.located(1), counts.get(0), fileLines.get(0), rows -> {
				relations.show(0, rows);
				engine.run(statement);
			});
			show(0);
		};
	}

	/** The lines of a file whose own rows are checked; those of others are known already. */
	private Result<LineIndex> lines(CheckedFile file, SubMonitor progress) {
		return file.own() ? background.begin(() -> LineIndex.of(file.rows().path(), progress)) : () -> null;
	}

	/** From now on, a file's rows are what is kept of them. */
	private void show(int file) throws EngineException {
		engine.run("create or replace view " + relations.of(file) + " as " + kept.all(file, names(description.columns())));
	}

	/** Memory that is free is faster than temporary files. */
	private void keepOnly(Set<String> columns) throws EngineException {
		RetainedRows left = kept.only(columns);
		for (int number = 0; number < files.size(); number++)
			for (String statement : kept.reduction(left, number))
				engine.run(statement);
		kept = left;
		for (int number = 0; number < files.size(); number++)
			show(number);
	}

	/** The columns that rules over several rows look at. */
	private Set<String> needed(List<GroupCheck> groups) throws EngineException {
		Set<String> needed = new HashSet<>();
		for (GroupCheck group : groups) {
			needed.addAll(engine.columnsRead(group.rule().sql(), names(description.columns())));
			needed.addAll(names(GroupPass.identifiers(description, group.rule())));
		}
		return needed;
	}

	/** The columns that are compared between rows: as texts where one of the rules tells them, else as what they mean. */
	private List<RetainedColumn> kept(List<RetainedRowsCheck> keptChecks, Set<String> grouped) {
		Set<String> told = keptChecks.stream().flatMap(check -> check.check().columns().stream()).collect(Collectors.toSet());
		return description.columns().stream().filter(column -> told.contains(column.name()) || grouped.contains(column.name()))
				.map(column -> new RetainedColumn(column.name(), kept(column, told.contains(column.name())))).toList();
	}

	/** Values with a format of their own are read by it again. */
	private String kept(Column column, boolean told) {
		String text = dialect.name(column.name());
		return told || column.format() != null ? text : ValueTypes.typed(dialect, column, text);
	}

	private static List<String> names(List<Column> columns) {
		return columns.stream().map(Column::name).toList();
	}

	private RowsWatch watch(int number, SubMonitor progress) throws IOException {
		String task = MESSAGES.text("check.task", Path.of(files.get(number).name()).getFileName());
		progress.subTask(task);
		return new RowsWatch(engine, progress, task, files.get(number).rows().path());
	}

	/** Tells what is wrong with headers and rows. */
	void tell(SubMonitor progress) throws IOException {
		for (RetainedRowsPass kind : keptPasses)
			repeated.put(kind.check(), withLines(lines -> kind.repeated(files, lines)));
		for (int number = 0; number < files.size(); number++)
			tellFile(number, progress);
		for (RowCheck check : checks)
			if (tally(check).count() > 0)
				tally(check).values(pass.values(check));
		for (RetainedRowsPass kind : keptPasses)
			if (tally(kind.check()).count() > 0)
				tally(kind.check()).values(kind.values());
	}

	/** What needs the lines of rows in ascending order. */
	@FunctionalInterface
	private interface LinesWork<T> {
		T with(SameRows.FileLines lines) throws IOException;
	}

	private <T> T withLines(LinesWork<T> work) throws IOException {
		List<RecordLines> open = new ArrayList<>();
		try {
			return work.with(number -> {
				CheckedFile file = files.get(number);
				if (!file.own())
					return file.line();
				RecordLines lines = new RecordLines(file.rows(), counts.get(number), fileLines.get(number));
				open.add(lines);
				return lines;
			});
		} finally {
			for (RecordLines lines : open)
				lines.close();
		}
	}

	private RuleTally tally(RowCheck check) {
		return tallies.of(check.info(), check.columns());
	}

	private void tellFile(int number, SubMonitor progress) throws IOException {
		CheckedFile file = files.get(number);
		relations.header(number).tell((rule, column, message) -> tallies.add(rule, listOf(column),
				new Example(Place.of(file.name()).row(file.headerLine()).column(column), 0, column, message)));
		try (RecordLines lines = new RecordLines(file.rows(), counts.get(number), fileLines.get(number));
				MergedBreakingRows breaches = new MergedBreakingRows()) {
			breaches.add(pass.breaches(number));
			for (RetainedRowsPass kind : keptPasses)
				breaches.add(kind.breaches(number));
			while (breaches.next()) {
				progress.checkCanceled();
				long line = (file.own() ? lines : file.line()).of(breaches.record());
				Place place = Place.of(file.name()).row((int) Math.min(Integer.MAX_VALUE, line));
				Map<String, String> values = breaches.values();
				RowPlace row = new RowPlace(number, breaches.record());
				for (RowCheck check : breaches.rules())
					tallies.add(tally(check), example(place, breaches.record(), values, check),
							Optional.ofNullable(repeated.getOrDefault(check, Map.of()).get(row)));
			}
		}
		if (counts.get(number) == 0)
			tallies.add(RuleInfo.of(LoadRule.NO_RECORDS, 0).as(Severity.ERROR),
					List.of(), new Example(Place.of(file.name()), 0, null, LoadRule.NO_RECORDS.text("found")));
	}

	/** Tells what breaks the rules over several rows. */
	void tellGroups(SubMonitor progress) throws IOException {
		progress.setWorkRemaining(groupPasses.size());
		for (GroupPass group : groupPasses) {
			progress.subTask(group.info().name());
			withLines(lines -> {
				group.tell(tallies, lines);
				return null;
			});
			progress.worked(1);
			progress.checkCanceled();
		}
	}

	/** Tells columns that seem to identify persons and are not described so. */
	void tellPersonalData() throws IOException {
		PrivacyCheck privacy = new PrivacyCheck(engine, tallies);
		for (int number = 0; number < files.size(); number++)
			privacy.tell(files.get(number), relations.header(number));
	}

	private static Example example(Place place, long record, Map<String, String> row, RowCheck check) {
		return new Example(check.column() == null ? place : place.column(check.column()), record,
				check.columns().stream().map(column -> Objects.requireNonNullElse(row.get(column), ""))
						.collect(Collectors.joining(" | ")),
				check.message().apply(row));
	}

	private boolean isMissing(List<String> names) {
		return IntStream.range(0, files.size())
				.anyMatch(file -> !Collections.disjoint(relations.missing(file), names));
	}

	/** How many rows were read. */
	long rows() {
		return counts.stream().mapToLong(Long::longValue).sum();
	}

	/** How many rows of a file were read. */
	long rows(int file) {
		return counts.get(file);
	}

	/** How many rules there are. */
	int rules() {
		return checks.size() + keptPasses.size() + groupPasses.size();
	}

	/** The rules that were broken, the gravest first. */
	List<RuleResult> results() {
		return tallies.results();
	}
}
