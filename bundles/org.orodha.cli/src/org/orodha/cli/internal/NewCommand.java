// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.catalogue.Sample;
import org.orodha.core.catalogue.Storage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a catalogue. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(paramLabel = "DIR", descriptionKey = "new.dir")
	private Path folder;

	@Option(names = "--sample", paramLabel = "NAME", descriptionKey = "new.sample")
	private String sample;

	@Option(names = "--title", paramLabel = "TITLE", descriptionKey = "new.title")
	private String title;

	@Option(names = "--languages", paramLabel = "TAG", split = ",", defaultValue = "en,fr,sw", descriptionKey = "new.languages")
	private List<String> languages;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	@Spec
	private CommandSpec spec;

	NewCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws CatalogueException {
		Storage storage = new FolderStorage(folder);
		if (sample != null && title != null)
			throw new ParameterException(spec.commandLine(), CommandTexts.text("new.either"));
		if (sample != null)
			sample(sample).copyTo(storage);
		else
			Catalogue.create(storage, title == null ? folderName() : title, checked(languages));
		terminal.err().println(CommandTexts.text("new.done", folder));
		return ExitCode.FINE;
	}

	private String folderName() {
		Path name = folder.toAbsolutePath().normalize().getFileName();
		return name == null ? folder.toString() : name.toString();
	}

	private List<String> checked(List<String> tags) {
		for (String tag : tags)
			if (!tag.equals(Locale.forLanguageTag(tag).toLanguageTag()))
				throw new ParameterException(spec.commandLine(), CommandTexts.text("new.language", tag));
		return tags;
	}

	private Sample sample(String id) {
		List<Sample> samples = Sample.installed();
		return samples.stream().filter(candidate -> candidate.id().equals(id)).findFirst()
				.orElseThrow(() -> new ParameterException(spec.commandLine(), CommandTexts.text("sample.unknown", id,
						String.join(", ", samples.stream().map(Sample::id).toList()))));
	}
}
