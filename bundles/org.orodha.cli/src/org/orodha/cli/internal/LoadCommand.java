package org.orodha.cli.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.orodha.core.findings.Finding;
import org.orodha.data.load.CsvSink;
import org.orodha.data.load.Layout;
import org.orodha.data.load.LayoutHints;
import org.orodha.data.load.LoadException;
import org.orodha.data.load.Loading;

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
	private static final int EXAMPLES = 3;

	private final Terminal terminal;
	private final Loading loading = new Loading();
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

	@Option(names = "--footnote-rows", paramLabel = "N", descriptionKey = "load.footnote-rows")
	private Integer footnoteRows;

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
		LayoutHints hints = hints();
		if (folder != null)
			Files.createDirectories(folder);
		int failed = 0;
		for (Path file : files)
			failed += load(file, hints) ? 0 : 1;
		return failed == 0 ? OrodhaCommand.FINE : failed == files.size() ? OrodhaCommand.FAILED : OrodhaCommand.FINDINGS;
	}

	/** Loads a file; false where that is not possible. */
	private boolean load(Path file, LayoutHints hints) throws IOException {
		List<Finding> findings = new ArrayList<>();
		try {
			if (folder == null)
				loading.read(file, hints, new CsvSink(terminal.out()), findings::add, terminal.progress());
			else
				loadInto(folder.resolve(name(file)), file, hints, findings);
			return true;
		} catch (LoadException impossible) {
			findings.add(impossible.finding());
			return false;
		} finally {
			tell(findings);
		}
	}

	private void loadInto(Path target, Path file, LayoutHints hints, List<Finding> findings) throws IOException {
		Path temporary = Files.createTempFile(folder, ".load-", ".tmp");
		try {
			Layout layout;
			try (BufferedWriter writer = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
				layout = loading.read(file, hints, new CsvSink(writer), findings::add, terminal.progress());
			}
			Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
			Files.writeString(temporary, layout.toJson());
			Files.move(temporary, target.resolveSibling(target.getFileName() + ".json"), StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	/** The input's name, with .csv at its end, and with a number where another input has the same. */
	private String name(Path file) {
		String name = file.getFileName().toString();
		if (name.toLowerCase(Locale.ROOT).endsWith(CSV + ".gz"))
			name = name.substring(0, name.length() - ".gz".length());
		String end = name.toLowerCase(Locale.ROOT).endsWith(CSV) ? name.substring(name.length() - CSV.length()) : CSV;
		String base = name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
		String different = base + end;
		for (int number = 2; !written.add(different.toLowerCase(Locale.ROOT)); number++)
			different = base + "-" + number + end;
		return different;
	}

	/** The first findings of each rule, and how many more there are. */
	private void tell(List<Finding> findings) {
		Map<String, List<Finding>> byRule = new LinkedHashMap<>();
		findings.forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding));
		for (List<Finding> same : byRule.values()) {
			same.stream().limit(EXAMPLES).map(Texts::line).forEach(terminal.err()::println);
			Finding last = same.get(same.size() - 1);
			boolean counted = same.size() > EXAMPLES && last.place().row() == 0;
			int more = same.size() - EXAMPLES - (counted ? 1 : 0);
			if (more > 0)
				terminal.err().println(Texts.MESSAGES.text("load.more", last.place().file(), more, last.rule()));
			if (counted)
				terminal.err().println(Texts.line(last));
		}
	}

	private LayoutHints hints() {
		return new LayoutHints(encoding == null ? null : charset(), delimiter == null ? null : delimiter(), quote, preambleRows,
				headerRows, footnoteRows, null, null, null, sheet, entry, null);
	}

	private String delimiter() {
		if (delimiter.isEmpty())
			throw usage("load.delimiter.empty");
		return LayoutHints.delimiter(delimiter);
	}

	private Charset charset() {
		try {
			return Charset.forName(encoding);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			throw usage("load.encoding.unknown", encoding);
		}
	}

	private ParameterException usage(String key, Object... values) {
		return new ParameterException(spec.commandLine(), Texts.MESSAGES.text(key, values));
	}
}
