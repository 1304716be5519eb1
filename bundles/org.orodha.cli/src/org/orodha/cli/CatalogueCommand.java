// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.orodha.cli.internal.CommandTexts;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.FolderStorage;
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
}
