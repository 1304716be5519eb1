// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.files.TemporaryFolder;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.table.FileDialect.Format;
import org.orodha.core.table.FileDialect.Packing;
import org.orodha.core.table.FileDialect;
import org.orodha.core.table.TableDialectHints;
import org.orodha.engine.DelimitedFile;
import org.orodha.tables.CellCorrections;
import org.orodha.tables.LoadException;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.LoadRule;
import org.orodha.tables.ReadyFile;
import org.orodha.tables.RecordSink;
import org.orodha.tables.TableFile;

/** @see org.orodha.tables.ReadyFiles */
public final class ReadyMaker {

	private static final Character QUOTE = '"';

	private final LoadLimits limits;

	public ReadyMaker(LoadLimits limits) {
		this.limits = limits;
	}

	/** @see org.orodha.tables.ReadyFiles#quick */
	public ReadyFile quick(Path file, TableDialectHints hints, Consumer<Finding> findings, IProgressMonitor monitor)
			throws IOException {
		FileFindings faults = new FileFindings(Place.of(file.toString()), limits.faults(), findings);
		Original[] original = new Original[1];
		TableLoader.guard(faults, () -> {
			OpenTable table = new OpenTable(file, hints, limits, faults);
			FileDialect dialect = table.dialect();
			if (isPlain(table, dialect)) {
				table.tellChoices(faults);
				original[0] = new Original(table, delimited(file, dialect, table), dialect);
			}
			return dialect;
		});
		return original[0] != null ? original[0] : thorough(file, hints, CellCorrections.NONE, findings, monitor);
	}

	/** Nothing in the sample that a plain reader would misunderstand. */
	private boolean isPlain(OpenTable table, FileDialect dialect) throws IOException {
		boolean form = dialect.format() == Format.DELIMITED && dialect.packing() == Packing.NONE
				&& StandardCharsets.UTF_8.equals(dialect.encoding())
				&& (table.sample().mark() == 0 || dialect.preambleRows() + dialect.headerRows() > 0)
				&& dialect.delimiter().length() == 1 && dialect.delimiter().charAt(0) < 128 && dialect.escape() == null
				&& QUOTE.equals(dialect.quote()) && dialect.footnoteRows() == 0 && table.sample().isFaultless();
		if (!form || !isPlainText(table.sample().text(), dialect.delimiter())
				|| !table.input().endsInLines(limits.fieldCharacters()))
			return false;
		int width = table.sample().expected();
		return table.body().stream().allMatch(row -> !row.isBlank() && row.fault() == null && row.width() == width
				&& !Sections.isHeaderAgain(table.header(), row));
	}

	/** One kind of row ends, and no spaces before quotes. */
	private static boolean isPlainText(String text, String delimiter) {
		int pairs = 0;
		int feeds = 0;
		int returns = 0;
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			feeds += c == '\n' ? 1 : 0;
			returns += c == '\r' ? 1 : 0;
			pairs += c == '\n' && at > 0 && text.charAt(at - 1) == '\r' ? 1 : 0;
		}
		boolean even = returns == 0 || pairs == feeds && returns - pairs <= (text.endsWith("\r") ? 1 : 0);
		return even && !text.contains(delimiter + " \"");
	}

	private static DelimitedFile delimited(Path file, FileDialect dialect, OpenTable table) {
		long line = table.body().isEmpty() ? table.header().stream().mapToLong(RawRow::line).max().orElse(0) + 1
				: table.body().get(0).line();
		return new DelimitedFile(file, names(dialect.columns(), table.sample().expected()), dialect.delimiter().charAt(0),
				dialect.quote(), (int) line - 1);
	}

	/** @see org.orodha.tables.ReadyFiles#corrected */
	public ReadyFile thorough(Path file, TableDialectHints hints, CellCorrections corrections, Consumer<Finding> findings,
			IProgressMonitor monitor) throws IOException {
		return copy(file, corrections, findings, sink -> new TableLoader(limits).read(file, hints, sink, findings, monitor));
	}

	/** @see org.orodha.tables.ReadyFiles#of */
	public ReadyFile read(TableFile file, Consumer<Finding> findings, IProgressMonitor monitor) throws IOException {
		return copy(file.path(), file.corrections(), findings, sink -> {
			Seen seen = new Seen(sink);
			file.reader().read(file.path(), seen, findings, monitor);
			return seen.dialect();
		});
	}

	/** What gives a sink the records of a file. */
	@FunctionalInterface
	private interface Reading {
		FileDialect into(RecordSink sink) throws IOException;
	}

	private ReadyFile copy(Path file, CellCorrections corrections, Consumer<Finding> findings, Reading reading) throws IOException {
		FileFindings faults = new FileFindings(Place.of(file.toString()), limits.faults(), findings);
		TemporaryFolder folder = temporary(faults);
		try {
			Path copy = folder.path().resolve("records.csv");
			CanonicalCopy sink = new CanonicalCopy(copy, limits.disk());
			Corrector corrector = new Corrector(corrections, sink);
			FileDialect dialect;
			try (sink) {
				dialect = reading.into(corrections.isEmpty() ? sink : corrector);
			} catch (CanonicalCopy.FullException full) {
				throw full.getCause() == null ? faults.noRoom(full, "disk.full", limits.disk())
						: noRoom(faults, full.getCause());
			}
			corrector.tellRest(faults);
			return new Copy(folder, new DelimitedFile(copy, sink.columns(), ',', '"', 1), dialect, sink.lines(), sink.records(), corrector.count(),
					sink.balance());
		} catch (IOException | RuntimeException failed) {
			folder.close();
			throw failed;
		}
	}

	private TemporaryFolder temporary(FileFindings faults) throws IOException {
		try {
			return TemporaryFolder.in(limits.temporary());
		} catch (IOException refused) {
			throw noRoom(faults, refused);
		}
	}

	private LoadException noRoom(FileFindings faults, Throwable refused) {
		return faults.noRoom(refused, "disk.no.room", limits.temporary(), refused.getMessage());
	}

	/** Names for all columns: those that are missing or equal to another, but for case, get a number. */
	static List<String> names(List<String> written, int width) {
		List<String> used = new ArrayList<>();
		Set<String> folded = new HashSet<>();
		Map<String, Integer> numbers = new HashMap<>();
		for (int column = 0; column < width; column++) {
			String name = column < written.size() ? written.get(column).strip() : "";
			String base = name.isEmpty() ? "col_" + column : name;
			String different = base;
			while (!folded.add(different.toLowerCase(Locale.ROOT)))
				different = base + "_" + numbers.merge(base.toLowerCase(Locale.ROOT), 2, (number, two) -> number + 1);
			used.add(different);
		}
		return used;
	}
}
