// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.model.Procedure;
import org.orodha.sop.redline.Redline;
import org.orodha.sop.redline.Redline.Change;
import org.orodha.sop.redline.Redline.Fate;
import org.orodha.sop.redline.Redline.Part;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares two versions of a procedure step by step. */
@Command(name = "diff")
final class DiffCommand extends CatalogueCommand {

	@Parameters(index = "0", paramLabel = "PROCEDURE", descriptionKey = "diff.procedure")
	private String id;

	@Parameters(index = "1", paramLabel = "EARLIER", descriptionKey = "diff.earlier")
	private Path earlier;

	@Parameters(index = "2", paramLabel = "LATER", arity = "0..1", descriptionKey = "diff.later")
	private Path later;

	DiffCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		Catalogue catalogue = open();
		Procedure present = catalogue.require(Procedure.class, id);
		String path = catalogue.pathOf(present).orElseThrow();
		Redline redline = Redline.of(catalogue, later == null ? present : version(catalogue, path, later), version(catalogue, path, earlier),
				catalogue.readingLanguages());
		try (Results results = results(List.of("step", "fate", "feature", "before", "after"))) {
			for (Part part : redline.changed())
				write(part, results);
		}
		terminal().err().println(WorkTexts.text("diff.done", redline.count(Fate.ADDED), redline.count(Fate.REMOVED),
				redline.count(Fate.CHANGED), redline.count(Fate.MOVED)));
		return ExitCode.FINE;
	}

	private Procedure version(Catalogue catalogue, String path, Path place) throws CatalogueException, IOException {
		Path file = Files.isDirectory(place) ? place.resolve(path) : place;
		if (!Files.isRegularFile(file))
			throw usage(WorkTexts.text("diff.noFile", file));
		return Redline.version(catalogue, path, Files.readAllBytes(file), id).orElseThrow(() -> usage(WorkTexts.text("diff.other", file, id)));
	}

	private static void write(Part part, Results results) throws IOException {
		if (part.changes().isEmpty())
			results.add(record(part, new Change("", "", "", List.of())));
		for (Change change : part.changes())
			results.add(record(part, change));
	}

	private static Map<String, Object> record(Part part, Change change) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("step", part.element());
		values.put("name", part.name());
		values.put("fate", part.fate().name().toLowerCase(Locale.ROOT));
		values.put("feature", change.feature());
		values.put("before", change.before());
		values.put("after", change.after());
		return values;
	}
}
