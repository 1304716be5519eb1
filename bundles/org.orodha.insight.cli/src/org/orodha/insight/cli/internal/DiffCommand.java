// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.CommandFailure;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Kinds;
import org.orodha.insight.comparison.AdoptedStates;
import org.orodha.insight.comparison.ComparedElement;
import org.orodha.insight.comparison.ComparedFeature;
import org.orodha.insight.comparison.Comparison;
import org.orodha.insight.comparison.Fate;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two catalogues, two elements of one, or an element with its adopted state, feature by feature. */
@Command(name = "diff")
final class DiffCommand extends CatalogueCommand {

	@Parameters(index = "0", paramLabel = "A", descriptionKey = "diff.a")
	private String first;

	@Parameters(index = "1", paramLabel = "B", arity = "0..1", descriptionKey = "diff.b")
	private String second;

	@Option(names = "--kind", paramLabel = "KIND", split = ",", descriptionKey = "diff.kind")
	private Set<String> kinds = Set.of();

	DiffCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, CommandFailure, IOException {
		for (String kind : kinds)
			if (Kinds.named(kind).isEmpty())
				throw usage(InsightTexts.text("diff.kind.unknown", kind, String.join(", ", Kinds.names())));
		List<ComparedElement> told = comparison().told().filter(element -> kinds.isEmpty() || kinds.contains(Kinds.name(element.kind()))).toList();
		boolean differ = told.stream().anyMatch(element -> element.fate() != Fate.CHANGED || !element.changes().isEmpty());
		try (Results results = results(List.of("id", "kind", "fate", "feature", "before", "after"))) {
			for (ComparedElement element : told)
				if (element.fate() != Fate.CHANGED)
					write(element, null, results);
				else
					for (ComparedFeature change : element.changes())
						write(element, change, results);
		}
		terminal().err().println(InsightTexts.text("diff.done", count(told, Fate.ADDED), count(told, Fate.REMOVED), count(told, Fate.CHANGED)));
		return differ ? ExitCode.FINDINGS : ExitCode.FINE;
	}

	private static long count(List<ComparedElement> told, Fate fate) {
		return told.stream().filter(element -> element.fate() == fate && (fate != Fate.CHANGED || !element.changes().isEmpty())).count();
	}

	private Comparison comparison() throws CatalogueException, CommandFailure {
		if (isFolder(first) || second != null && isFolder(second)) {
			if (second == null)
				throw usage(InsightTexts.text("diff.second"));
			Catalogue earlier = whole(Path.of(first));
			Catalogue later = whole(Path.of(second));
			return Comparison.ofCatalogues(earlier, later, later.readingLanguages(), terminal().progress());
		}
		Catalogue catalogue = open();
		IdentifiedElement one = catalogue.require(IdentifiedElement.class, first);
		IdentifiedElement later = second == null ? one : catalogue.require(IdentifiedElement.class, second);
		IdentifiedElement earlier = second != null ? one
				: AdoptedStates.before(catalogue, one).orElseThrow(() -> usage(InsightTexts.text("diff.adopted.none", first)));
		if (earlier.eClass() != later.eClass())
			throw usage(InsightTexts.text("diff.kinds", first, Kinds.name(earlier.eClass()), second, Kinds.name(later.eClass())));
		return Comparison.ofElements(catalogue, earlier, catalogue, later, catalogue.readingLanguages());
	}

	/** Identifiers have no separators; a folder that is not there is told as such. */
	private static boolean isFolder(String named) {
		return named.indexOf('/') >= 0 || named.indexOf('\\') >= 0 || named.equals(".") || named.equals("..") || Files.exists(Path.of(named));
	}

	/** A catalogue of which a file cannot be read would seem to lack elements. */
	private Catalogue whole(Path folder) throws CatalogueException, CommandFailure {
		Catalogue catalogue = Catalogue.open(new FolderStorage(folder), terminal().progress());
		List<Finding> broken = catalogue.loadFindings().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
		if (!broken.isEmpty())
			throw new CommandFailure(broken.getFirst());
		return catalogue;
	}

	private static void write(ComparedElement element, ComparedFeature change, Results results) throws IOException {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("id", element.id());
		values.put("kind", Kinds.name(element.kind()));
		values.put("name", element.name());
		values.put("fate", element.fate().name().toLowerCase(Locale.ROOT));
		values.put("feature", change == null ? null : change.key());
		values.put("before", change == null ? null : change.before());
		values.put("after", change == null ? null : change.after());
		results.add(values);
	}
}
