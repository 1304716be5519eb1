// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.OperationCanceledException;
import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.CommandFailure;
import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Ownership;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.ImportException;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports files. */
@Command(name = "import")
final class ImportCommand extends CatalogueCommand {

	@Parameters(arity = "1..*", paramLabel = "[IMPORTER] FILE", descriptionKey = "import.files")
	private List<String> importerAndFiles;

	@Option(names = "--option", paramLabel = "NAME=VALUE", descriptionKey = "option")
	private Map<String, String> options;

	@Option(names = "--dry-run", descriptionKey = "import.dry-run")
	private boolean dryRun;

	@Option(names = "--for", paramLabel = "AGENCY", split = ",", defaultValue = "${env:ORODHA_FOR}", descriptionKey = "import.for")
	private Set<String> behalf = Set.of();

	ImportCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException, CommandFailure {
		boolean named = isImporterNamed();
		List<Path> files = importerAndFiles.stream().skip(named ? 1 : 0).map(Path::of).toList();
		if (files.isEmpty())
			throw usage(CommandTexts.text("import.no-file", importerAndFiles.getFirst()));
		Contribution<Importer> chosen = named ? contribution(Installed.importers(), importerAndFiles.getFirst())
				: Recognised.importer(files.getFirst(), terminal());
		OptionValues values = options(chosen, options);
		Catalogue catalogue = open();
		return switch (new Imports(new Guard()).propose(catalogue, chosen, files, values, terminal().progress())) {
		case Outcome.Done<Proposal> done -> take(catalogue, done.result());
		case Outcome.Failed<Proposal> failed -> throw new CommandFailure(failed.finding());
		case Outcome.Cancelled<Proposal> cancelled -> throw new OperationCanceledException();
		};
	}

	private boolean isImporterNamed() {
		String first = importerAndFiles.getFirst();
		boolean several = importerAndFiles.size() > 1;
		return Installed.importers().find(first).isPresent() ? several || !Files.exists(Path.of(first))
				: several && !Files.exists(Path.of(first));
	}

	private int take(Catalogue catalogue, Proposal proposal) throws CatalogueException, IOException, CommandFailure {
		Optional<Finding> refusal = refusal(catalogue, proposal);
		if (refusal.isPresent() && !dryRun)
			throw new CommandFailure(refusal.get());
		List<String> languages = catalogue.readingLanguages();
		try (Results results = results(List.of("action", "kind", "element", "detail", "basis"))) {
			for (Change change : proposal.all())
				results.add(record(change, languages));
		}
		if (terminal().progress().isCanceled())
			throw new OperationCanceledException();
		if (!dryRun)
			apply(catalogue, proposal);
		terminal().err().println(CommandTexts.text(dryRun ? "import.would" : "import.done",
				count(proposal, Change.Create.class), count(proposal, Change.Update.class), proposal.unchanged(),
				proposal.conflicts().size(), proposal.skipped().size()));
		LeftOut.tell(proposal.leftOut(), terminal());
		refusal.ifPresent(finding -> terminal().err().println(MessageLines.of(finding)));
		return proposal.conflicts().isEmpty() && refusal.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
	}

	/** Why it may not be done on behalf of those whom the user named; empty where it may. */
	private Optional<Finding> refusal(Catalogue catalogue, Proposal proposal) {
		Optional<String> unknown = Behalf.fault(catalogue, behalf.stream().filter(agency -> !proposal.enters(agency)).toList());
		if (unknown.isPresent())
			throw usage(unknown.get());
		try {
			new Ownership(catalogue, proposal).require(proposal.changes(), behalf);
			return Optional.empty();
		} catch (ImportException refused) {
			return Optional.of(refused.finding());
		}
	}

	private void apply(Catalogue catalogue, Proposal proposal) throws CatalogueException, CommandFailure {
		try {
			Imports.apply(catalogue, proposal, behalf);
		} catch (ImportException failure) {
			throw new CommandFailure(failure.finding());
		}
		catalogue.save(terminal().progress());
	}

	private static long count(Proposal proposal, Class<? extends Change> type) {
		return proposal.changes().stream().filter(type::isInstance).count();
	}

	private static Map<String, Object> record(Change change, List<String> languages) {
		Map<String, Object> values = new LinkedHashMap<>();
		switch (change) {
		case Change.Create create -> put(values, "create", Kinds.name(create.element().eClass()), create.element().getId(),
				Labels.of(create.element(), languages));
		case Change.Update update -> put(values, "update", Kinds.name(update.element().eClass()), update.element().getId(),
				update.values().stream().map(value -> value.feature().getName() + ": "
						+ Labels.value(value.oldValue(), languages) + " -> " + Labels.value(value.newValue(), languages))
						.collect(Collectors.joining("; ")));
		case Change.Conflict conflict -> put(values, "conflict", "", conflict.element(), conflict.reason());
		case Change.Skipped skipped -> put(values, "skip", "", skipped.place().toString(), skipped.reason());
		}
		values.put("basis", change.basis().isEmpty() ? null : change.basis());
		values.put("file", change.place().file());
		values.put("row", change.place().row() == 0 ? null : change.place().row());
		values.put("column", change.place().column());
		return values;
	}

	private static void put(Map<String, Object> values, String action, String kind, String element, String detail) {
		values.put("action", action);
		values.put("kind", kind);
		values.put("element", element);
		values.put("detail", detail);
	}
}
