// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.cli.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.due.WorkingDays;
import org.orodha.core.exchange.Disclosed;
import org.orodha.insight.sources.AgencyComparison;
import org.orodha.insight.sources.Colouring;
import org.orodha.insight.sources.Grouping;
import org.orodha.insight.sources.SourcesMatrix;
import org.orodha.insight.sources.SourcesMatrix.Entry;
import org.orodha.insight.sources.SourcesMatrix.Group;
import org.orodha.insight.sources.SourcesMatrix.Source;
import org.orodha.insight.sources.SourcesQuery;
import org.orodha.model.Agency;
import org.orodha.model.SourceKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells who has which data on what, and writes the matrix of sources and topics to a file. */
@Command(name = "sources")
final class SourcesCommand extends DisclosingCommand {

	private final Clock clock;

	@Parameters(arity = "0..*", paramLabel = "WORD", descriptionKey = "sources.words")
	private List<String> words = List.of();

	@Option(names = "--by", paramLabel = "GROUPING", descriptionKey = "sources.by", defaultValue = "agency")
	private String by;

	@Option(names = "--colour", paramLabel = "JUDGEMENT", descriptionKey = "sources.colour", defaultValue = "freshness")
	private String colour;

	@Option(names = "--agency", paramLabel = "AGENCY", descriptionKey = "sources.agency")
	private String agency;

	@Option(names = "--kind", paramLabel = "KIND", descriptionKey = "sources.kind")
	private String kind;

	@Option(names = "--new-since", paramLabel = "DATE", descriptionKey = "sources.newSince")
	private LocalDate newSince;

	@Option(names = "--compare", paramLabel = "AGENCY,AGENCY", split = ",", descriptionKey = "sources.compare")
	private List<String> compared = List.of();

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "sources.on")
	private LocalDate on;

	@Option(names = "--counted", descriptionKey = "sources.counted")
	private boolean counted;

	@Mixin
	private SheetOption file;

	SourcesCommand(Terminal terminal, Clock clock) {
		super(terminal);
		this.clock = clock;
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		boolean written = file.isGiven();
		if (!compared.isEmpty() && compared.size() != 2)
			throw usage(InsightTexts.text("sources.compare.two", compared.size()));
		Disclosed shown = disclosed();
		Catalogue catalogue = shown.catalogue();
		SourcesQuery query = query(catalogue);
		if (compared.isEmpty())
			matrix(SourcesMatrix.of(catalogue, query, catalogue.readingLanguages()), shown, written);
		else
			comparison(AgencyComparison.of(catalogue, query, catalogue.require(Agency.class, compared.get(0)),
					catalogue.require(Agency.class, compared.get(1)), catalogue.readingLanguages()), shown, written);
		tellReaders(shown);
		return ExitCode.FINE;
	}

	private SourcesQuery query(Catalogue catalogue) {
		LocalDate day = on == null ? WorkingDays.of(catalogue).today(clock) : on;
		return new SourcesQuery(day, chosen("--by", by, Grouping.values(), Grouping::id),
				chosen("--colour", colour, Colouring.values(), Colouring::id), String.join(" ", words),
				agency == null ? "" : catalogue.require(Agency.class, agency).getId(),
				kind == null ? null : chosen("--kind", kind, SourceKind.values(), SourceKind::getLiteral), newSince);
	}

	private <T> T chosen(String option, String value, T[] values, Function<T, String> id) {
		return Arrays.stream(values).filter(each -> id.apply(each).equals(value.toLowerCase(Locale.ROOT))).findFirst()
				.orElseThrow(() -> usage(InsightTexts.text("choice.unknown", option, value,
						Arrays.stream(values).map(id).collect(Collectors.joining(", ")))));
	}

	private void matrix(SourcesMatrix matrix, Disclosed shown, boolean written) throws IOException {
		if (written) {
			file.write(matrix.sheet(!counted).saying(shown.about()), terminal());
			return;
		}
		try (Results results = results(List.of("group", "source", "dataset", "topics", "mark", "why"))) {
			for (Group group : matrix.groups())
				for (Source source : group.sources())
					for (Entry entry : source.datasets())
						results.add(record(matrix, group, source, entry));
		}
		terminal().err().println(matrix.about());
	}

	private static Map<String, Object> record(SourcesMatrix matrix, Group group, Source source, Entry entry) {
		List<SourcesMatrix.Topic> topics = matrix.topics().stream()
				.filter(topic -> source.cells().get(matrix.topics().indexOf(topic)).contains(entry)).toList();
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("group", group.name());
		values.put("group-id", given(group.id()));
		values.put("source", source.name());
		values.put("source-id", source.id());
		values.put("agency", given(source.agency()));
		values.put("dataset", entry.name());
		values.put("id", entry.id());
		values.put("topics", topics.stream().map(SourcesMatrix.Topic::name).toList());
		values.put("topic-ids", topics.stream().map(SourcesMatrix.Topic::id).filter(id -> !id.isEmpty()).toList());
		values.put("judged-by", matrix.query().colour().id());
		values.put("mark", entry.mark().id());
		values.put("why", entry.why());
		values.put("news", given(entry.news()));
		return values;
	}

	private static String given(String text) {
		return Optional.of(text).filter(each -> !each.isEmpty()).orElse(null);
	}

	private void comparison(AgencyComparison comparison, Disclosed shown, boolean written) throws IOException {
		if (written) {
			file.write(comparison.sheet().saying(shown.about()), terminal());
			return;
		}
		try (Results results = results(List.of("topic", "who", "first", "second"))) {
			for (AgencyComparison.Line line : comparison.lines()) {
				Map<String, Object> values = new LinkedHashMap<>();
				values.put("topic", line.name());
				values.put("topic-id", given(line.topic()));
				values.put("who", line.who().name().toLowerCase(Locale.ROOT));
				values.put("first", line.first().stream().map(Entry::name).toList());
				values.put("second", line.second().stream().map(Entry::name).toList());
				values.put("first-ids", line.first().stream().map(Entry::id).toList());
				values.put("second-ids", line.second().stream().map(Entry::id).toList());
				results.add(values);
			}
		}
		terminal().err().println(comparison.about());
	}
}
