// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.cli.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Terminal;
import org.orodha.core.files.AtomicFile.Content;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.files.AtomicFile;
import org.orodha.core.findings.Finding;
import org.orodha.core.table.FileDialect;
import org.orodha.core.table.TableDialectHints;
import org.orodha.model.Severity;
import org.orodha.tables.FileDialectJson;
import org.orodha.tables.LineBalance;
import org.orodha.tables.LoadException;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.LoadRule;
import org.orodha.tables.Loading;
import org.orodha.tables.SampledCsv;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads table files and writes what was read as RFC 4180 CSV: a faithful copy for programs, in which cells that a spreadsheet
 * would run as a formula stay as they are.
 */
@Command(name = "load")
final class LoadCommand implements Callable<Integer> {

	private static final String CSV = ".csv";
	private static final String NUMBERED = "numbered";
	private static final String AS_FOUND = "as-found";
	private static final int EXAMPLES = 3;

	private final Terminal terminal;
	private final Loading loading = new Loading(LoadLimits.DEFAULT.withFaults(EXAMPLES));
	private final Set<String> written = new HashSet<>();

	@Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "load.files")
	private List<Path> files;

	@Option(names = "--into", paramLabel = "DIR", descriptionKey = "load.into")
	private Path folder;

	@Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "load.encoding")
	private String encoding;

	@Option(names = "--delimiter", paramLabel = "TEXT", descriptionKey = "load.delimiter")
	private String delimiter;

	@Option(names = "--quote", paramLabel = "SIGN", descriptionKey = "load.quote")
	private String quote;

	@Option(names = "--preamble-rows", paramLabel = "N", descriptionKey = "load.preamble-rows")
	private Integer preambleRows;

	@Option(names = "--header-rows", paramLabel = "N", descriptionKey = "load.header-rows")
	private Integer headerRows;

	@Option(names = "--header", paramLabel = "WHICH", descriptionKey = "load.header")
	private String header = NUMBERED;

	@Option(names = "--footnote-rows", paramLabel = "N", descriptionKey = "load.footnote-rows")
	private Integer footnoteRows;

	@Option(names = "--widths", paramLabel = "N", split = ",", descriptionKey = "load.widths")
	private List<Integer> widths;

	@Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "load.sheet")
	private String sheet;

	@Option(names = "--entry", paramLabel = "NAME", descriptionKey = "load.entry")
	private String entry;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	@Spec
	private CommandSpec spec;

	LoadCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws IOException {
		if (folder == null && files.size() > 1)
			throw usage("load.into.missing");
		if (widths != null && widths.stream().anyMatch(width -> width < 1))
			throw usage("load.widths.wrong");
		requireRows("--preamble-rows", preambleRows);
		requireRows("--header-rows", headerRows);
		requireRows("--footnote-rows", footnoteRows);
		if (quote != null && !quote.isEmpty() && (quote.length() > 1 || delimiter != null && delimiter().contains(quote)))
			throw usage("load.quote.wrong", quote);
		if (!List.of(NUMBERED, AS_FOUND).contains(header))
			throw usage("load.header.unknown", header);
		TableDialectHints hints = hints();
		if (folder != null)
			Files.createDirectories(folder);
		int failed = 0;
		for (Path file : files)
			failed += load(file, hints) ? 0 : 1;
		return failed == 0 ? ExitCode.FINE : failed == files.size() ? ExitCode.FAILED : ExitCode.FINDINGS;
	}

	/** Loads a file; false where that is not possible. */
	private boolean load(Path file, TableDialectHints hints) {
		try {
			loadOrEmpty(folder == null ? null : folder.resolve(name(file)), file, hints);
			return true;
		} catch (LoadException impossible) {
			tell(impossible.finding());
		} catch (IOException failure) {
			terminal.err().println(MessageLines.error(DataTexts.text("load.failed", file, failure.getMessage())));
		}
		return false;
	}

	/** An empty file gives an empty result and a warning. */
	private void loadOrEmpty(Path target, Path file, TableDialectHints hints) throws IOException {
		try {
			if (target == null) {
				Output output = new Output();
				read(file, hints, output);
				output.require();
			} else
				loadInto(target, file, hints);
		} catch (LoadException impossible) {
			Finding finding = impossible.finding();
			if (!finding.rule().equals(LoadRule.EMPTY.id()))
				throw impossible;
			tell(finding.but().severity(Severity.WARNING).build());
			if (target != null) {
				AtomicFile.write(target, Readers.USUAL, Content.of(""));
				Files.deleteIfExists(layoutOf(target));
			}
		}
	}

	private static Path layoutOf(Path target) {
		return target.resolveSibling(target.getFileName() + ".json");
	}

	/** Reads a file; gives how it is written, as JSON. */
	private String read(Path file, TableDialectHints hints, Appendable target) throws IOException {
		SampledCsv csv = new SampledCsv(target, header.equals(AS_FOUND)) {
			@Override
			public void end(LineBalance balance) {
				terminal.err().println(DataTexts.text("lines", file, balance.text()));
			}
		};
		FileDialect dialect = loading.read(file, hints, csv, this::tell, terminal.progress());
		return FileDialectJson.write(dialect, csv.marks());
	}

	private void tell(Finding finding) {
		terminal.err().println(MessageLines.of(finding));
	}

	private void loadInto(Path target, Path file, TableDialectHints hints) throws IOException {
		try (AtomicFile rows = AtomicFile.beside(target, Readers.USUAL);
				AtomicFile layout = AtomicFile.beside(layoutOf(target), Readers.USUAL)) {
			rows.write(out -> {
				Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
				String dialect = read(file, hints, writer);
				writer.flush();
				layout.write(Content.of(dialect));
			});
			rows.complete();
			layout.complete();
		}
	}

	/** The input's name, with .csv at its end, and with a number where another input has the same or would be overwritten. */
	private String name(Path file) throws IOException {
		String name = file.getFileName() == null ? "" : file.getFileName().toString();
		if (name.toLowerCase(Locale.ROOT).endsWith(CSV + ".gz"))
			name = name.substring(0, name.length() - ".gz".length());
		String end = name.toLowerCase(Locale.ROOT).endsWith(CSV) ? name.substring(name.length() - CSV.length()) : CSV;
		String base = name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
		String different = base + end;
		for (int number = 2; !written.add(different.toLowerCase(Locale.ROOT)) || isInput(different); number++)
			different = base + "-" + number + end;
		return different;
	}

	private boolean isInput(String name) throws IOException {
		Path target = folder.resolve(name);
		for (Path file : files)
			if (Files.exists(target) && Files.exists(file) && Files.isSameFile(target, file))
				return true;
		return false;
	}

	private void requireRows(String option, Integer rows) {
		if (rows != null && rows < 0)
			throw usage("load.rows.wrong", option, rows);
	}

	private TableDialectHints hints() {
		return new TableDialectHints(encoding == null ? null : charset(), delimiter == null ? null : delimiter(), quote, preambleRows,
				headerRows, footnoteRows, null, null, null, sheet, entry, widths);
	}

	private String delimiter() {
		if (delimiter.isEmpty())
			throw usage("load.delimiter.empty");
		return TableDialectHints.delimiter(delimiter);
	}

	private Charset charset() {
		try {
			return Charset.forName(encoding);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			throw usage("load.encoding.unknown", encoding);
		}
	}

	private ParameterException usage(String key, Object... values) {
		return new ParameterException(spec.commandLine(), DataTexts.text(key, values));
	}

	/** Standard output, which says only when asked that nobody reads it any more or that its disk is full. */
	private final class Output implements Appendable {

		private static final int STEP = 1 << 20;

		private int since;

		@Override
		public Appendable append(CharSequence text) throws IOException {
			terminal.data().append(text);
			since += text.length();
			if (since > STEP) {
				since = 0;
				require();
			}
			return this;
		}

		@Override
		public Appendable append(CharSequence text, int start, int end) throws IOException {
			return append(text.subSequence(start, end));
		}

		@Override
		public Appendable append(char c) throws IOException {
			return append(String.valueOf(c));
		}

		private void require() throws IOException {
			if (terminal.data().checkError())
				throw new IOException(DataTexts.text("load.output"));
		}
	}
}
