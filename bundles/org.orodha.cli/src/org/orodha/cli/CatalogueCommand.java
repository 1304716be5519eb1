// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.orodha.cli.internal.CommandTexts;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Contributions;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.exchange.Audience;
import org.orodha.core.text.EnumKeys;
import org.orodha.model.Severity;

import picocli.CommandLine.Option;

/**
 * What the commands that work on a catalogue have in common: {@code --catalogue}, and what every {@link ResultsCommand} has.
 *
 * @since 1.0
 */
public abstract class CatalogueCommand extends ResultsCommand {

	@Option(names = "--catalogue", paramLabel = "DIR", descriptionKey = "catalogue")
	private Path folder;

	/** @param terminal where the command writes */
	protected CatalogueCommand(Terminal terminal) {
		super(terminal);
	}

	/** Opens the catalogue and tells which of its files cannot be read. */
	protected final Catalogue open() throws CatalogueException {
		Catalogue catalogue = openSilently();
		catalogue.loadFindings().stream().filter(finding -> finding.severity() == Severity.ERROR)
				.forEach(finding -> terminal().err().println(MessageLines.of(finding)));
		return catalogue;
	}

	/** Opens the catalogue and leaves to the command to tell which of its files cannot be read. */
	protected final Catalogue openSilently() throws CatalogueException {
		return Catalogue.open(new FolderStorage(folder()), terminal().progress());
	}

	/** The storage of a catalogue that there is. */
	protected final FolderStorage storage() throws CatalogueException {
		FolderStorage storage = new FolderStorage(folder());
		if (!Files.exists(storage.folder().resolve(Catalogue.ROOT)))
			openSilently();
		return storage;
	}

	/** The folder of the catalogue. */
	protected final Path folder() {
		if (folder != null)
			return folder;
		Path here = Path.of("").toAbsolutePath();
		for (Path candidate = here; candidate != null; candidate = candidate.getParent())
			if (Files.exists(candidate.resolve(Catalogue.ROOT)))
				return candidate;
		String named = System.getenv("ORODHA_CATALOGUE");
		if (named != null && !named.isEmpty())
			return Path.of(named);
		throw usage(CommandTexts.text("catalogue.none", here));
	}

	/** The contribution that the user named. */
	protected final <T> Contribution<T> contribution(Contributions<T> installed, String id) {
		return installed.find(id).orElseThrow(() -> {
			installed.leftOut().forEach(fault -> terminal().err().println(MessageLines.of(fault)));
			return usage(CommandTexts.text("contribution.unknown", id,
					String.join(", ", installed.list().stream().map(Contribution::id).toList())));
		});
	}

	/** The options that the user gave, checked. */
	protected final OptionValues options(Contribution<?> contribution, Map<String, String> given) {
		try {
			return OptionValues.of(contribution.options(), given == null ? Map.of() : given);
		} catch (IllegalArgumentException wrong) {
			throw usage(wrong.getMessage());
		}
	}

	/** The audience that the user named. */
	protected final Audience audience(String name) {
		for (Audience candidate : Audience.values())
			if (EnumKeys.of(candidate).equals(name))
				return candidate;
		throw usage(CommandTexts.text("audience.unknown", name));
	}
}
