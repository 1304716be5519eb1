package org.orodha.data.internal.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.findings.Place;
import org.orodha.core.findings.Severity;
import org.orodha.core.text.Messages;
import org.orodha.data.check.RuleResult;
import org.orodha.data.check.RuleResult.Example;
import org.orodha.data.engine.Cursor;
import org.orodha.data.engine.Engine;
import org.orodha.data.engine.EngineException;
import org.orodha.data.engine.RowsWatch;
import org.orodha.data.engine.SqlDialect;
import org.orodha.data.internal.check.Rulebook.GroupCheck;
import org.orodha.data.internal.engine.RowsWatch;
import org.orodha.data.structure.Column;
import org.orodha.data.structure.Structure;

/** One run of the checks over the files of one dataset. */
final class CheckRun {

	private static final Messages MESSAGES = Messages.of(CheckRun.class);

	private final Engine engine;
	private final SqlDialect dialect;
	private final Structure structure;
	private final List<CheckedFile> files;
	private final Tallies tallies;
	private final Relations relations;
	private List<RowCheck> checks = List.of();
	private RowCheck key;
	private RowPass pass;
	private long rows;

	/** @param tallies are told what is found */
	CheckRun(Engine engine, Structure structure, List<CheckedFile> files, Tallies tallies) {
		this.engine = engine;
		this.dialect = engine.dialect();
		this.structure = structure;
		this.files = files;
		this.relations = new Relations(engine, structure, ROWS);
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

	/** Evaluates a rule over several rows and tells its breaches. */
	void tellGroups(GroupCheck check) throws IOException {
		StringBuilder located = new StringBuilder("(");
		for (int number = 0; number < files.size(); number++)
			located.append(number == 0 ? "" : " union all ").append("select ").append(number).append(" as ")
					.append(dialect.name("#file")).append(", * from ").append(dialect.numbered(relations.of(number), "#number"));
		new GroupPass(engine, structure, files, located.append(")").toString()).tell(check, tallies);
	}

	/**
	 * Evaluates all rules about single rows. Nothing is told yet, so that a file which turns out to be irregular can be read
	 * in another way.
	 *
	 * @param rules rules about single rows beside those of the structure
	 */
	void evaluate(List<RowCheck> rules, SubMonitor progress) throws IOException {
		progress.setWorkRemaining(2 + 4 * files.size());
		checks = new ArrayList<>(new StructureChecks(dialect, files.get(0).marks()).of(structure.columns()));
		checks.addAll(rules);
		try (RowsWatch watch = watch(0, progress.split(2))) {
			key = keyCheck();
		}
		if (key != null)
			checks.add(key);
		pass = new RowPass(engine, structure.columns().stream().map(Column::name).toList(), checks);
		for (int number = 0; number < files.size(); number++) {
			try (RowsWatch watch = watch(number, progress.split(4))) {
				pass.evaluate(number, relations.of(number), relations.missing(number));
			}
		}
	}

	private RowsWatch watch(int number, SubMonitor progress) throws IOException {
		String task = MESSAGES.text("check.task", Path.of(files.get(number).name()).getFileName());
		progress.subTask(task);
		return new RowsWatch(engine, progress, task, files.get(number).rows().path());
	}

	/** Tells what is wrong with headers and rows. */
	void tell(SubMonitor progress) throws IOException {
		Map<RowCheck, Tally> found = new LinkedHashMap<>();
		checks.forEach(check -> found.put(check, tallies.of(check.info(), check.columns())));
		Set<List<String>> keys = new HashSet<>();
		for (int number = 0; number < files.size(); number++)
			rows += tellFile(number, found, keys, progress);
		for (RowCheck check : checks)
			if (found.get(check).count() > 0 && check != key)
				found.get(check).values(pass.values(check));
	}

	/** Tells a file's breaches and gives the number of its rows. Of rows with the same key, the first breaks no rule. */
	private long tellFile(int number, Map<RowCheck, Tally> found, Set<List<String>> keys, SubMonitor progress)
			throws IOException {
		CheckedFile file = files.get(number);
		relations.header(number).tell((rule, column, message) -> tallies.add(rule, listOf(column),
				new Example(Place.of(file.name()).row(file.headerLine()).column(column), 0, column, message)));
		try (RowWalker rowsOfFile = new RowWalker(file.rows(), relations.names(number, file.rows().columns()))) {
			Breaches breaches = pass.breaches(number, rowsOfFile);
			while (rowsOfFile.next()) {
				long[] bits = breaches.get(rowsOfFile.hash());
				if (bits != null) {
					progress.checkCanceled();
					tellRow(file, rowsOfFile, pass.broken(bits), found, keys);
				}
			}
			if (rowsOfFile.record() == 0)
				tallies.add(new RuleInfo("OD-0109", MESSAGES.text("OD-0109"), Severity.ERROR, 0, MESSAGES.text("OD-0109.why"), ""),
						List.of(), new Example(Place.of(file.name()), 0, null, MESSAGES.text("OD-0109.found")));
			return rowsOfFile.record();
		}
	}

	/** Tells columns that seem to identify persons and are not described so. */
	void tellPersonalData() throws IOException {
		PrivacyCheck privacy = new PrivacyCheck(engine, tallies);
		for (int number = 0; number < files.size(); number++)
			privacy.tell(files.get(number), relations.header(number));
	}

	private void tellRow(CheckedFile file, RowWalker row, List<RowCheck> broken, Map<RowCheck, Tally> found,
			Set<List<String>> keys) throws IOException {
		Map<String, String> values = row.values();
		long line = file.own() ? row.line() : file.line().of(row.record());
		Place place = Place.of(file.name()).row((int) Math.min(Integer.MAX_VALUE, line));
		for (RowCheck check : broken)
			if (check != key || !keys.add(keyNames().stream().map(values::get).toList()))
				tallies.add(found.get(check), example(place, row.record(), values, check));
	}

	private long count(String relation) throws EngineException {
		try (Cursor count = engine.query("select count(*) from " + relation)) {
			count.next();
			return count.number(0);
		}
	}

	private static Example example(Place place, long record, Map<String, String> row, RowCheck check) {
		return new Example(check.column() == null ? place : place.column(check.column()), record,
				check.columns().stream().map(column -> Objects.requireNonNullElse(row.get(column), ""))
						.collect(Collectors.joining(" | ")),
				check.message().apply(row));
	}

	private List<String> keyNames() {
		return structure.key().stream().map(Column::name).toList();
	}

	private boolean isMissing(List<String> names) {
		return IntStream.range(0, files.size())
				.anyMatch(file -> !Collections.disjoint(relations.missing(file), names));
	}

	/** The rule that keys are unique, or null where there is no key or no row repeats one. */
	private RowCheck keyCheck() throws EngineException {
		List<String> names = keyNames();
		if (names.isEmpty() || isMissing(names))
			return null;
		String key = names.stream().map(dialect::name).collect(Collectors.joining(", "));
		String given = names.stream().map(name -> dialect.name(name) + " is not null").collect(Collectors.joining(" and "));
		engine.run("create or replace table repeated as select " + key + " from " + ROWS + " where " + given + " group by " + key
				+ " having count(*) > 1");
		if (count("repeated") == 0)
			return null;
		String shown = String.join(", ", names);
		RuleInfo info = new RuleInfo("OD-0107", MESSAGES.text("OD-0107", shown), Severity.ERROR, 1, MESSAGES.text("OD-0107.why"),
				"");
		return new RowCheck(info, names, "(" + key + ") in (select " + key + " from repeated)", row -> MESSAGES
				.text("OD-0107.found", shown, names.stream().map(row::get).collect(Collectors.joining(", "))));
	}

	/** How many rows were read. */
	long rows() {
		return rows;
	}

	/** How many rules about single rows there are. */
	int rules() {
		return checks.size();
	}

	/** The rules that were broken, the gravest first. */
	List<RuleResult> results() {
		return tallies.results();
	}
}
