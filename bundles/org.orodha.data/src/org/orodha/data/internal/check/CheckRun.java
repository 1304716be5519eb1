package org.orodha.data.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.findings.Severity;
import org.orodha.core.text.Messages;
import org.orodha.data.check.RuleResult;
import org.orodha.data.check.RuleResult.Example;
import org.orodha.data.engine.Cursor;
import org.orodha.data.engine.DelimitedFile;
import org.orodha.data.engine.Engine;
import org.orodha.data.engine.EngineException;
import org.orodha.data.engine.SqlDialect;
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
	private final List<Set<String>> missing = new ArrayList<>();
	private long rows;

	/**
	 * @param examples how many examples of a rule are kept
	 * @param stream   is told every single breach
	 */
	CheckRun(Engine engine, Structure structure, List<CheckedFile> files, int examples, Consumer<Finding> stream) {
		this.engine = engine;
		this.dialect = engine.dialect();
		this.structure = structure;
		this.files = files;
		this.tallies = new Tallies(structure.dataset(), examples, stream);
	}

	/** Makes the files known to the engine under the dataset's column names and compares their headers. */
	void open() throws EngineException {
		List<String> relations = new ArrayList<>();
		for (int number = 0; number < files.size(); number++) {
			CheckedFile file = files.get(number);
			Header header = Header.compare(structure, file.rows().columns(), file.named());
			header.tell((rule, column, message) -> tallies.add(rule, listOf(column),
					new Example(Place.of(file.name()).row(file.headerLine()).column(column), 0, column, message)));
			missing.add(header.missing().stream().map(Column::name).collect(Collectors.toSet()));
			engine.read("file" + number, renamed(file.rows(), header));
			engine.run("create or replace view " + relation(number) + " as select " + structure.columns().stream()
					.map(column -> missing.get(missing.size() - 1).contains(column.name())
							? "cast(null as varchar) as " + dialect.name(column.name()) : dialect.name(column.name()))
					.collect(Collectors.joining(", ")) + " from file" + number);
			relations.add("select * from " + relation(number));
		}
		engine.run("create or replace view " + ROWS + " as " + String.join(" union all ", relations));
	}

	/** The relation of all the rows. */
	static final String ROWS = "all_rows";

	private static String relation(int file) {
		return "rows" + file;
	}

	private static List<String> listOf(String column) {
		return column == null ? List.of() : List.of(column);
	}

	private static DelimitedFile renamed(DelimitedFile file, Header header) {
		List<String> names = new ArrayList<>();
		Set<String> used = new HashSet<>();
		for (String name : file.columns()) {
			Column column = header.present().get(name);
			names.add(column != null && used.add(column.name()) ? column.name() : "#" + names.size());
		}
		return new DelimitedFile(file.path(), names, file.delimiter(), file.quote(), file.skip());
	}

	/**
	 * Checks every row.
	 *
	 * @param rules rules about single rows beside those of the structure
	 */
	void checkRows(List<RowCheck> rules, SubMonitor progress) throws EngineException {
		progress.setWorkRemaining(4 + 4 * files.size());
		List<RowCheck> checks = new ArrayList<>(new StructureChecks(dialect, files.get(0).marks()).of(structure.columns()));
		checks.addAll(rules);
		RowCheck key = keyCheck();
		progress.worked(2);
		if (key != null)
			checks.add(key);
		RowPass pass = new RowPass(engine, structure.columns().stream().map(Column::name).toList(), checks);
		for (int number = 0; number < files.size(); number++) {
			progress.subTask(MESSAGES.text("check.task", files.get(number).name()));
			pass.evaluate(number, relation(number), missing.get(number));
			countRows(number);
			progress.worked(4);
		}
		Map<RowCheck, Tally> found = new LinkedHashMap<>();
		checks.forEach(check -> found.put(check, tallies.of(check.info(), check.columns())));
		pass.visit(key, keyNames(), (file, number, row, broken) -> {
			progress.checkCanceled();
			for (RowCheck check : broken)
				tallies.add(found.get(check), example(files.get(file), number, row, check));
		});
		for (RowCheck check : checks)
			if (found.get(check).count() > 0 && check != key)
				found.get(check).values(pass.values(check));
		progress.worked(2);
	}

	private void countRows(int number) throws EngineException {
		try (Cursor count = engine.query("select count(*) from file" + number)) {
			count.next();
			rows += count.number(0);
			if (count.number(0) == 0)
				tallies.add(new RuleInfo("OD-0109", MESSAGES.text("OD-0109"), Severity.ERROR, 0, MESSAGES.text("OD-0109.why"), ""),
						List.of(), new Example(Place.of(files.get(number).name()), 0, null, MESSAGES.text("OD-0109.found")));
		}
	}

	private static Example example(CheckedFile file, long number, Map<String, String> row, RowCheck check) {
		int line = (int) Math.min(Integer.MAX_VALUE, file.line().applyAsLong(number));
		Place place = Place.of(file.name()).row(line);
		return new Example(check.column() == null ? place : place.column(check.column()), number,
				check.columns().stream().map(column -> String.valueOf(row.get(column))).collect(Collectors.joining(" | ")),
				check.message().apply(row));
	}

	private List<String> keyNames() {
		return structure.key().stream().map(Column::name).toList();
	}

	/** The rule that keys are unique, or null where there is no key or no row repeats one. */
	private RowCheck keyCheck() throws EngineException {
		List<String> names = keyNames();
		if (names.isEmpty() || missing.stream().anyMatch(absent -> names.stream().anyMatch(absent::contains)))
			return null;
		String key = names.stream().map(dialect::name).collect(Collectors.joining(", "));
		String given = names.stream().map(name -> dialect.name(name) + " is not null").collect(Collectors.joining(" and "));
		engine.run("create or replace table repeated as select " + key + " from " + ROWS + " where " + given + " group by " + key
				+ " having count(*) > 1");
		try (Cursor count = engine.query("select count(*) from repeated")) {
			if (!count.next() || count.number(0) == 0)
				return null;
		}
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

	Tallies tallies() {
		return tallies;
	}

	/** The rules that were broken, the gravest first. */
	List<RuleResult> results() {
		return tallies.results();
	}
}
