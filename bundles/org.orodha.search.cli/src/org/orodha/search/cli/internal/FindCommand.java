// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.cli.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Validation;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Kinds;
import org.orodha.model.Agency;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.Topic;
import org.orodha.search.CatalogueIndex;
import org.orodha.search.Excerpt;
import org.orodha.search.Found;
import org.orodha.search.Hit;
import org.orodha.search.Range;
import org.orodha.search.SearchFilter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds elements by any text in them. */
@Command(name = "find")
final class FindCommand extends CatalogueCommand {

	@Parameters(arity = "0..*", paramLabel = "TEXT", descriptionKey = "find.text")
	private List<String> texts = List.of();

	@Option(names = "--kind", paramLabel = "KIND", split = ",", descriptionKey = "find.kind")
	private Set<String> kinds = Set.of();

	@Option(names = "--agency", paramLabel = "AGENCY", split = ",", descriptionKey = "find.agency")
	private Set<String> agencies = Set.of();

	@Option(names = "--topic", paramLabel = "TOPIC", split = ",", descriptionKey = "find.topic")
	private Set<String> topics = Set.of();

	@Option(names = "--status", paramLabel = "STATUS", split = ",", descriptionKey = "find.status")
	private Set<String> statuses = Set.of();

	@Option(names = "--in", paramLabel = "LANGUAGE", split = ",", descriptionKey = "find.in")
	private Set<String> languages = Set.of();

	@Option(names = "--problems", descriptionKey = "find.problems")
	private boolean problems;

	@Option(names = "--limit", paramLabel = "NUMBER", descriptionKey = "find.limit", defaultValue = "20")
	private int limit;

	@Option(names = "--audience", paramLabel = "AUDIENCE", descriptionKey = "find.audience", defaultValue = "own-agency")
	private String audience;

	FindCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		if (limit < 1)
			throw usage(SearchTexts.text("find.limit.wrong", limit));
		Audience readers = audience(audience);
		Catalogue catalogue = open();
		SearchFilter filter = filter(catalogue);
		Found found = find(catalogue, readers, filter);
		List<String> reading = catalogue.readingLanguages();
		try (Results results = results(List.of("id", "kind", "name", "match"))) {
			for (Hit hit : found.hits())
				results.add(record(hit, reading));
		}
		terminal().err().println(SearchTexts.text("find.done", found.total(), found.hits().size()));
		if (!found.exact() && found.total() > 0)
			terminal().err().println(SearchTexts.text("find.forgiven"));
		return ExitCode.FINE;
	}

	private Found find(Catalogue catalogue, Audience readers, SearchFilter filter) throws IOException {
		try (CatalogueIndex index = readers == Audience.OWN_AGENCY ? CatalogueIndex.kept(catalogue, folder(), Runnable::run)
				: CatalogueIndex.inMemory(catalogue, readers)) {
			index.bringUpToDate(terminal().progress());
			return index.find(String.join(" ", texts), filter, limit);
		}
	}

	private SearchFilter filter(Catalogue catalogue) {
		for (String kind : kinds)
			if (Kinds.named(kind).isEmpty())
				throw usage(SearchTexts.text("find.kind.unknown", kind, String.join(", ", Kinds.names())));
		for (String status : statuses)
			if (LifecycleStatus.get(status) == null)
				throw usage(SearchTexts.text("find.status.unknown", status,
						Arrays.stream(LifecycleStatus.values()).map(LifecycleStatus::getLiteral).collect(Collectors.joining(", "))));
		agencies.forEach(agency -> catalogue.require(Agency.class, agency));
		topics.forEach(topic -> catalogue.require(Topic.class, topic));
		SearchFilter filter = new SearchFilter(kinds, agencies, topics, statuses, languages, SearchFilter.ALL.among());
		return problems ? filter.withAmong(withProblems(catalogue)) : filter;
	}

	private static Set<String> withProblems(Catalogue catalogue) {
		return new Validation(new Guard()).run(catalogue, Installed.validators(), new NullProgressMonitor()).stream().map(Finding::element)
				.filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
	}

	private Map<String, Object> record(Hit hit, List<String> reading) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("id", hit.id());
		values.put("kind", hit.kind());
		values.put("name", hit.name().in(reading));
		values.put("part-of", hit.partOf().texts().isEmpty() ? null : hit.partOf().in(reading));
		values.put("agency", hit.agency().isEmpty() ? null : hit.agency());
		values.put("status", hit.status().isEmpty() ? null : hit.status());
		values.put("match", hit.excerpt().path().isEmpty() ? null : format().isTable() ? MatchLine.of(hit) : match(hit.excerpt()));
		return values;
	}

	private static Map<String, Object> match(Excerpt excerpt) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("feature", String.join("/", excerpt.path()));
		values.put("language", excerpt.language().isEmpty() ? null : excerpt.language());
		values.put("text", excerpt.text());
		values.put("words", excerpt.matches().stream().map(FindCommand::place).toList());
		return values;
	}

	private static Map<String, Object> place(Range range) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("start", range.start());
		values.put("end", range.end());
		return values;
	}
}
