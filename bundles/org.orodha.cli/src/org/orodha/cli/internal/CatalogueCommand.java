package org.orodha.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Contributions;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.exchange.Audience;
import org.orodha.model.Severity;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands that work on a catalogue have in common. */
abstract class CatalogueCommand implements Callable<Integer> {

	private static final String ROOT = "catalogue" + FolderStorage.EXTENSION;

	/** How results are written. */
	enum Format {
		TEXT, CSV, JSON, JSONL
	}

	private final Terminal terminal;

	@Option(names = "--catalogue", paramLabel = "DIR", descriptionKey = "catalogue")
	private Path folder;

	@Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format", defaultValue = "text")
	private Format format;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	@Spec
	private CommandSpec spec;

	CatalogueCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	final Terminal terminal() {
		return terminal;
	}

	final Format format() {
		return format;
	}

	/** Opens the catalogue and tells which of its files cannot be read. */
	final Catalogue open() throws CatalogueException {
		Catalogue catalogue = openSilently();
		catalogue.loadFindings().stream().filter(finding -> finding.severity() == Severity.ERROR)
				.forEach(finding -> terminal.err().println(Texts.line(finding)));
		return catalogue;
	}

	/** Opens the catalogue and leaves to the command to tell which of its files cannot be read. */
	final Catalogue openSilently() throws CatalogueException {
		return Catalogue.open(new FolderStorage(folder()), terminal.progress());
	}

	/** The storage of a catalogue that there is. */
	final FolderStorage storage() throws CatalogueException {
		FolderStorage storage = new FolderStorage(folder());
		if (!Files.exists(storage.folder().resolve(ROOT)))
			openSilently();
		return storage;
	}

	/** The folder of the catalogue. */
	final Path folder() {
		if (folder != null)
			return folder;
		Path here = Path.of("").toAbsolutePath();
		for (Path candidate = here; candidate != null; candidate = candidate.getParent())
			if (Files.exists(candidate.resolve(ROOT)))
				return candidate;
		String named = System.getenv("ORODHA_CATALOGUE");
		if (named != null && !named.isEmpty())
			return Path.of(named);
		throw usage("catalogue.none", here);
	}

	/** The contribution that the user named. */
	final <T> Contribution<T> contribution(Contributions<T> installed, String id) {
		return installed.find(id).orElseThrow(() -> usage("contribution.unknown", id,
				String.join(", ", installed.list().stream().map(Contribution::id).toList())));
	}

	/** The options that the user gave, checked. */
	final OptionValues options(Contribution<?> contribution, Map<String, String> given) {
		try {
			return OptionValues.of(contribution.options(), given == null ? Map.of() : given);
		} catch (IllegalArgumentException wrong) {
			throw new ParameterException(spec.commandLine(), wrong.getMessage());
		}
	}

	/** The audience that the user named. */
	final Audience audience(String name) {
		for (Audience candidate : Audience.values())
			if (candidate.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
				return candidate;
		throw usage("audience.unknown", name);
	}

	/** Wrong usage, told to the user. */
	final ParameterException usage(String key, Object... values) {
		return new ParameterException(spec.commandLine(), Texts.MESSAGES.text(key, values));
	}

	/** The writer for results in the format that the user chose. */
	final Results results(List<String> columns) {
		return results(format, terminal, columns);
	}

	/** The writer for results in a format. */
	static Results results(Format format, Terminal terminal, List<String> columns) {
		return switch (format) {
		case TEXT -> new TextResults(terminal.out(), columns);
		case CSV -> new CsvResults(terminal.data(), columns);
		case JSON -> new JsonResults(terminal.data());
		case JSONL -> new JsonLinesResults(terminal.data());
		};
	}
}
