// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.copying.Excerpt;
import org.orodha.core.copying.Insertion;
import org.orodha.core.copying.Lacking;
import org.orodha.core.refactor.Reference;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies elements into another catalogue, or to another place. */
@Command(name = "copy")
final class CopyCommand extends CopyingCommand {

	@Parameters(arity = "1..*", paramLabel = "ID", descriptionKey = "copy.ids")
	private List<String> ids;

	@Option(names = "--to", paramLabel = "DIR", descriptionKey = "copy.to")
	private Path to;

	@Option(names = "--in", paramLabel = "ELEMENT", descriptionKey = "copying.place")
	private String place;

	@Option(names = "--drop", descriptionKey = "copy.drop")
	private boolean dropping;

	CopyCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		Catalogue from = open();
		Catalogue target = to == null ? from : Catalogue.open(new FolderStorage(to), terminal().progress());
		Insertion insertion;
		try {
			insertion = new Insertion(target,
					Excerpt.of(from, ids.stream().distinct().map(id -> from.require(IdentifiedElement.class, id)).toList()),
					place == null ? null : target.require(IdentifiedElement.class, place));
		} catch (IllegalArgumentException refused) {
			throw usage(refused.getMessage());
		}
		Collection<Lacking> brought = dropping ? List.of()
				: insertion.lacking().stream().filter(lacking -> lacking.element() != null).toList();
		add(target, insertion.copying(brought));
		insertion.lacking().stream().filter(lacking -> !brought.contains(lacking)).forEach(this::tell);
		return ExitCode.FINE;
	}

	private void tell(Lacking dropped) {
		for (Reference reference : dropped.references())
			terminal().err().println(MessageLines.warning(CommandTexts.text("copying.dropped", reference.element().getId(),
					Labels.of(reference.feature()), Labels.id(reference.target()))));
	}
}
