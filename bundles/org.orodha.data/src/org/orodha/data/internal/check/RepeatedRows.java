// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.orodha.core.files.TemporaryFolder;
import org.orodha.data.internal.check.BackgroundWork.Result;
import org.orodha.data.internal.check.RetainedRows.RetainedColumn;
import org.orodha.engine.Cursor;
import org.orodha.engine.DelimitedFile;
import org.orodha.engine.Engine;
import org.orodha.engine.SqlDialect;

/**
 * The rows of a file that repeat others in some values. Of all rows only a fingerprint of these values is kept; those whose
 * fingerprint occurs again, which are few, are read from the file a second time.
 */
final class RepeatedRows {

	private static final int MANY = 10_000;

	private final Engine engine;
	private final SqlDialect dialect;
	private final RetainedColumn fingerprint;
	private final DelimitedFile rows;
	private final Path temporary;

	/**
	 * @param name      names the fingerprint among what is kept
	 * @param values    the values, as expressions over the file's relation
	 * @param temporary where temporary files lie
	 */
	RepeatedRows(Engine engine, String name, List<String> values, DelimitedFile rows, Path temporary) {
		this.engine = engine;
		this.dialect = engine.dialect();
		this.fingerprint = new RetainedColumn(name, dialect.fingerprint(values));
		this.rows = rows;
		this.temporary = temporary;
	}

	/** What is kept of all rows. */
	RetainedColumn fingerprint() {
		return fingerprint;
	}

	/** What is done with the rows. */
	@FunctionalInterface
	interface Work {
		void with(DelimitedFile repeated) throws IOException;
	}

	/**
	 * Does something with a file of the repeated rows and perhaps others; with the whole file where they are many or are not
	 * each on one line.
	 *
	 * @param located the numbers of all rows and their fingerprints
	 * @param count   how many rows the file has
	 * @param feeds   the file's lines
	 */
	void work(String located, long count, Result<LineIndex> feeds, Work work) throws IOException {
		Optional<List<Long>> numbers = numbers(located);
		try (RecordLines lines = new RecordLines(rows, count, feeds)) {
			if (numbers.isEmpty() || !lines.isEven()) {
				work.with(rows);
				return;
			}
			List<Long> wanted = new ArrayList<>();
			for (long number : numbers.get())
				wanted.add(lines.of(number));
			try (TemporaryFolder folder = TemporaryFolder.in(temporary)) {
				Path copy = folder.path().resolve("repeated.csv");
				feeds.get().copy(wanted, copy);
				work.with(new DelimitedFile(copy, rows.columns(), rows.delimiter(), rows.quote(), 0));
			}
		}
	}

	/** The numbers of the rows whose fingerprint occurs again, in ascending order; empty where they are many. */
	private Optional<List<Long>> numbers(String located) throws IOException {
		String name = dialect.name(fingerprint.name());
		Optional<List<Long>> again = Recurring.of(engine, "select " + name + " from " + located + " as r", MANY);
		if (again.isEmpty() || again.get().isEmpty())
			return again;
		List<Long> numbers = new ArrayList<>();
		try (Cursor found = engine.query("select " + dialect.name(RetainedRows.NUMBER) + " from " + located + " as r where " + name
				+ " in (" + again.get().stream().map(String::valueOf).collect(Collectors.joining(", ")) + ") order by 1 limit "
				+ MANY)) {
			while (found.next())
				numbers.add(found.number(0));
		}
		return numbers.size() < MANY ? Optional.of(numbers) : Optional.empty();
	}
}
