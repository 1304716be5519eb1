// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.engine.Cursor;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.SqlDialect;

/**
 * Where the rows of groups stand that are the same in some values, such as the records of a double scan. The groups are told apart by
 * fingerprints; only the first of them are looked for, and of each the first rows.
 */
final class SameRows {

	/** So many groups have the lines of their rows told. */
	static final int GROUPS = 1000;
	private static final int SHOWN = 10;
	private static final Messages MESSAGES = Messages.of(SameRows.class);

	/** The rows of a group. */
	private static final class Group {

		private final List<Found> first = new ArrayList<>();
		private long count;
	}

	private record Found(int file, long record, long line) {
	}

	/** Gives what tells the lines of a file. */
	@FunctionalInterface
	interface FileLines {
		CheckedFile.Lines of(int file) throws IOException;
	}

	private final List<CheckedFile> files;
	private final Map<Long, Group> groups = new HashMap<>();

	private SameRows(List<CheckedFile> files) {
		this.files = files;
	}

	/**
	 * Keeps where the rows of groups are for {@link #of}.
	 *
	 * @param table       where to keep it
	 * @param located     a relation of all rows with the numbers of their files and their numbers within the files
	 * @param fingerprint tells a row's group, over that relation
	 * @param wanted      a query for the fingerprints of the groups
	 */
	static void keep(Engine engine, String table, String located, String fingerprint, String wanted) throws EngineException {
		SqlDialect dialect = engine.dialect();
		String place = dialect.name(RetainedRows.FILE) + ", " + dialect.name(RetainedRows.NUMBER);
		engine.run("create or replace table " + table + " as select * from (select f, " + place
				+ ", row_number() over (partition by f order by " + place + ") as nth, count(*) over (partition by f) as number"
				+ " from (select " + fingerprint + " as f, " + place + " from " + located + " as r) as a where f in (" + wanted
				+ ")) as b where nth <= " + SHOWN);
	}

	/** What was kept in a table. */
	static SameRows of(Engine engine, String table, List<CheckedFile> files, FileLines lines) throws IOException {
		SqlDialect dialect = engine.dialect();
		String place = dialect.name(RetainedRows.FILE) + ", " + dialect.name(RetainedRows.NUMBER);
		SameRows same = new SameRows(files);
		try (Cursor rows = engine.query("select f, number, " + place + " from " + table + " order by 3, 4")) {
			int file = -1;
			CheckedFile.Lines present = null;
			while (rows.next()) {
				if (rows.number(2) != file) {
					file = (int) rows.number(2);
					present = lines.of(file);
				}
				Group group = same.groups.computeIfAbsent(rows.number(0), fingerprint -> new Group());
				group.count = rows.number(1);
				group.first.add(new Found(file, rows.number(3), present.of(rows.number(3))));
			}
		}
		return same;
	}

	/** The lines of a group's rows as a sentence; empty where they were not looked for. */
	Optional<String> told(long fingerprint) {
		Group group = groups.get(fingerprint);
		if (group == null || group.count < 2)
			return Optional.empty();
		List<String> lines = new ArrayList<>();
		for (Found row : group.first)
			lines.add(files.size() == 1 ? String.valueOf(row.line())
					: Path.of(files.get(row.file()).name()).getFileName() + ":" + row.line());
		String shown = String.join(", ", lines);
		long more = group.count - lines.size();
		return Optional.of(more == 0 ? MESSAGES.text("rows.same", shown) : MESSAGES.text("rows.same.more", shown, more));
	}

	/** Where the second row of a group is, which repeats the first. */
	Optional<Place> place(long fingerprint) {
		return second(fingerprint)
				.map(row -> Place.of(files.get(row.file()).name()).row((int) Math.min(Integer.MAX_VALUE, row.line())));
	}

	/** The number of that row in its file, from 1; 0 where it is not known. */
	long record(long fingerprint) {
		return second(fingerprint).map(Found::record).orElse(0L);
	}

	private Optional<Found> second(long fingerprint) {
		Group group = groups.get(fingerprint);
		return group == null || group.first.size() < 2 ? Optional.empty() : Optional.of(group.first.get(1));
	}
}
