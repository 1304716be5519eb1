// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.orodha.engine.Cursor;
import org.orodha.engine.DelimitedFile;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;
import org.orodha.tables.description.CodeSet;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescription;
import org.orodha.vtl.QueryRule;
import org.orodha.vtl.RowRule;
import org.orodha.vtl.VtlCompiler;
import org.orodha.vtl.VtlEnvironment;
import org.orodha.vtl.VtlProgram;
import org.orodha.vtl.VtlResult;
import org.orodha.vtl.VtlRule;
import org.orodha.vtl.VtlSource;

/** Small tables in the embedded engine, and what scripts say of them. */
final class VtlData implements AutoCloseable {

	/**
	 * A small table.
	 *
	 * @param description its columns
	 * @param rows      its values as texts, null where empty
	 */
	record Table(FileDescription description, List<List<String>> rows) {
	}

	private final Path folder;
	private final Engine engine;
	private final Map<String, Table> tables = new LinkedHashMap<>();
	private final Map<String, VtlSource> sources = new LinkedHashMap<>();
	private final Map<String, Set<String>> codeLists = new LinkedHashMap<>();

	VtlData(Path folder) throws EngineException {
		this.folder = folder;
		engine = Engines.embedded(new EngineLimits(1L << 28, 1L << 28, folder.resolve("temporary")));
	}

	/**
	 * @param columns such as {@code id!:string sex:coded=M|F n:integer on:date=dd/MM/yyyy note:string~}: ! is a key, ~ an attribute
	 * @param rows    values with commas between them
	 */
	VtlData table(String name, String columns, String... rows) throws IOException {
		FileDescription description = new FileDescription(name, Arrays.stream(columns.split(" ")).map(VtlData::column).toList());
		List<List<String>> values = new ArrayList<>();
		for (String row : rows)
			values.add(Arrays.stream(row.split(",", -1)).map(value -> value.isEmpty() ? null : value).toList());
		String relation = "t" + tables.size();
		Path file = Files.writeString(folder.resolve(relation + ".csv"), String.join("\n", rows) + "\n");
		engine.read(relation, new DelimitedFile(file, description.columns().stream().map(Column::name).toList(), ',', '"', 0));
		tables.put(name, new Table(description, values));
		sources.put(name, new VtlSource(description, relation));
		return this;
	}

	VtlData codes(String list, String... codes) {
		codeLists.put(list, new LinkedHashSet<>(List.of(codes)));
		return this;
	}

	private static Column column(String written) {
		boolean attribute = written.endsWith("~");
		String[] parts = (attribute ? written.substring(0, written.length() - 1) : written).split("[:=]", 3);
		boolean key = parts[0].endsWith("!");
		VariableType type = VariableType.valueOf(parts[1].toUpperCase(Locale.ROOT));
		CodeSet codes = type != VariableType.CODED ? null : new CodeSet("CL_" + parts[0],
				new LinkedHashSet<>(List.of(parts[2].split("\\|"))));
		return new Column(key ? parts[0].substring(0, parts[0].length() - 1) : parts[0], null,
				key ? VariableRole.DIMENSION : attribute ? VariableRole.ATTRIBUTE : VariableRole.MEASURE, type, key, key, false, codes,
				null, null, null, codes == null && parts.length > 2 ? parts[2] : null, null, null);
	}

	Map<String, Table> tables() {
		return tables;
	}

	VtlEnvironment environment() {
		return new VtlEnvironment(sources, codeLists);
	}

	VtlProgram compile(String script) {
		return new VtlCompiler(engine.dialect()).compile(script, environment());
	}

	/** The rows that break the rules of a sound script: the rule's code, then the keys, then the imbalance where there is one. */
	List<String> breaches(String script) throws EngineException {
		VtlProgram program = compile(script);
		if (!program.sound())
			throw new AssertionError(program.problems().toString());
		List<String> found = new ArrayList<>();
		for (VtlRule rule : program.rules())
			for (Map<String, String> row : rows(rule))
				found.add((rule.header().code() + " " + String.join(" ", row.values().stream().map(String::valueOf).toList())).strip());
		found.sort(null);
		return found;
	}

	private List<Map<String, String>> rows(VtlRule rule) throws EngineException {
		return switch (rule) {
		case RowRule row -> {
			List<String> columns = new ArrayList<>(tables.get(row.header().dataset()).description().key().stream().map(Column::name).toList());
			String selected = String.join(", ", columns.stream().map(engine.dialect()::name).toList());
			if (row.imbalance() != null) {
				columns.add("imbalance");
				selected += ", " + row.imbalance();
			}
			yield rows("select " + selected + " from " + row.relation() + " where " + row.violated(), columns);
		}
		case QueryRule query -> {
			List<String> columns = new ArrayList<>(query.keys());
			if (query.imbalance() != null)
				columns.add(query.imbalance());
			yield rows("select " + (columns.isEmpty() ? "1" : String.join(", ", columns.stream().map(engine.dialect()::name).toList()))
					+ " from (" + query.sql() + ") as breaches", columns);
		}
		};
	}

	/** The rows of the dataset that a sound script assigns to a name, by column. */
	List<Map<String, String>> result(String script, String name) throws EngineException {
		VtlProgram program = compile(script);
		if (!program.sound())
			throw new AssertionError(program.problems().toString());
		VtlResult result = program.results().stream().filter(each -> each.name().equals(name)).reduce((first, last) -> last)
				.orElseThrow();
		return rows(result.sql(), result.columns());
	}

	private List<Map<String, String>> rows(String sql, List<String> columns) throws EngineException {
		List<Map<String, String>> rows = new ArrayList<>();
		try (Cursor cursor = engine.query(sql)) {
			while (cursor.next()) {
				Map<String, String> row = new LinkedHashMap<>();
				for (int column = 0; column < columns.size(); column++)
					row.put(columns.get(column), cursor.text(column));
				rows.add(row);
			}
		}
		return rows;
	}

	@Override
	public void close() {
		engine.close();
	}
}
