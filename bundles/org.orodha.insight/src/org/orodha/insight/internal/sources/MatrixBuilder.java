// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.report.DatasetTopics;
import org.orodha.core.text.Labels;
import org.orodha.core.text.NaturalOrder;
import org.orodha.core.text.Owners;
import org.orodha.core.text.PlainText;
import org.orodha.core.text.Texts;
import org.orodha.insight.sources.SourcesMatrix;
import org.orodha.insight.sources.SourcesMatrix.Entry;
import org.orodha.insight.sources.SourcesMatrix.Group;
import org.orodha.insight.sources.SourcesMatrix.Source;
import org.orodha.insight.sources.SourcesQuery;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Frequency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.Topic;

/** Puts the matrix together. */
public final class MatrixBuilder {

	private final Catalogue catalogue;
	private final SourcesQuery query;
	private final List<String> languages;
	private final String wanted;
	private final Judge judge;
	private final News news;
	private final Comparator<String> order = NaturalOrder.ofNames();

	/** What the rows of a group have in common. */
	private record Key(String id, String name) {
	}

	/**
	 * @param languages BCP 47 tags, the most wanted first
	 * @param edits     when elements were edited last, by their identifiers
	 */
	public MatrixBuilder(Catalogue catalogue, SourcesQuery query, List<String> languages, Map<String, LocalDate> edits) {
		this.catalogue = catalogue;
		this.query = query;
		this.languages = languages;
		wanted = PlainText.words(query.words());
		judge = Judge.of(query.colour(), catalogue, query.on());
		news = new News(catalogue, edits);
	}

	/** The matrix. */
	public SourcesMatrix build() {
		List<SourcesMatrix.Topic> columns = new ArrayList<>();
		for (Topic topic : catalogue.root().getTopics())
			columns.add(new SourcesMatrix.Topic(topic.getId(), Labels.of(topic, languages)));
		Map<Key, Map<DataSource, List<Dataset>>> found = found();
		if (found.values().stream().flatMap(sources -> sources.values().stream()).flatMap(List::stream).anyMatch(each -> DatasetTopics.of(each).isEmpty()))
			columns.add(new SourcesMatrix.Topic("", InsightText.text("topic.none")));
		List<Group> groups = new ArrayList<>();
		found.forEach((key, sources) -> groups.add(new Group(key.id(), key.name(), sources.entrySet().stream()
				.map(entry -> source(entry.getKey(), entry.getValue(), columns)).sorted(Comparator.comparing(Source::name, order)
						.thenComparing(Source::id)).toList())));
		groups.sort(Comparator.comparing((Group group) -> group.id().isEmpty()).thenComparing(this::rank).thenComparing(Group::name, order));
		return new SourcesMatrix(query, Labels.of(catalogue.root(), languages), columns, groups);
	}

	/** Frequencies stand in their own order, all else by name. */
	private int rank(Group group) {
		Frequency frequency = Frequency.get(group.id());
		return frequency == null ? -1 : frequency.getValue();
	}

	private Map<Key, Map<DataSource, List<Dataset>>> found() {
		Map<Key, Map<DataSource, List<Dataset>>> found = new LinkedHashMap<>();
		for (DataSource source : catalogue.all(DataSource.class)) {
			if (!isWanted(source))
				continue;
			for (Dataset dataset : source.getDatasets())
				if (holds(dataset) && isNew(dataset))
					found.computeIfAbsent(key(source, Optional.of(dataset)), each -> new LinkedHashMap<>())
							.computeIfAbsent(source, each -> new ArrayList<>()).add(dataset);
			if (source.getDatasets().isEmpty() && query.newSince() == null && holds(source))
				found.computeIfAbsent(key(source, Optional.empty()), each -> new LinkedHashMap<>()).put(source, List.of());
		}
		return found;
	}

	private boolean isWanted(DataSource source) {
		return (query.agency().isEmpty() || Owners.of(source).filter(agency -> query.agency().equals(Labels.id(agency))).isPresent())
				&& (query.kind() == null || source.isSetKind() && source.getKind() == query.kind());
	}

	private boolean isNew(Dataset dataset) {
		return query.newSince() == null || news.of(dataset).filter(last -> !last.day().isBefore(query.newSince())).isPresent();
	}

	private boolean holds(Dataset dataset) {
		return wanted.isEmpty() || Stream.concat(Stream.of(dataset, dataset.getSource()), DatasetTopics.of(dataset).stream()).anyMatch(this::names)
				|| Owners.of(dataset).filter(this::names).isPresent();
	}

	private boolean holds(DataSource source) {
		return wanted.isEmpty() || names(source) || Owners.of(source).filter(this::names).isPresent();
	}

	private boolean names(IdentifiedElement element) {
		return Stream.of(Labels.of(element, languages), Texts.in(element.getDescription(), languages)).map(PlainText::words)
				.anyMatch(text -> text.contains(wanted));
	}

	private Key key(DataSource source, Optional<Dataset> dataset) {
		return switch (query.by()) {
		case AGENCY -> Owners.of(source).map(agency -> new Key(Labels.id(agency), Labels.of(agency, languages)))
				.orElseGet(() -> new Key("", InsightText.text("agency.none")));
		case KIND -> key(source.isSetKind() ? source.getKind() : null);
		case FREQUENCY -> key(dataset.filter(Dataset::isSetFrequency).map(Dataset::getFrequency)
				.orElse(source.isSetPeriodicity() ? source.getPeriodicity() : null));
		};
	}

	private static Key key(Enumerator value) {
		return value == null ? new Key("", heading(Labels.notStated())) : new Key(value.getLiteral(), heading(Labels.of(value)));
	}

	private static String heading(String text) {
		return text.substring(0, 1).toUpperCase(Locale.getDefault()) + text.substring(1);
	}

	private Source source(DataSource source, List<Dataset> datasets, List<SourcesMatrix.Topic> columns) {
		Map<Dataset, Entry> entries = new LinkedHashMap<>();
		datasets.forEach(dataset -> entries.put(dataset, entry(dataset)));
		List<List<Entry>> cells = new ArrayList<>();
		for (SourcesMatrix.Topic column : columns)
			cells.add(entries.entrySet().stream().filter(entry -> isOn(entry.getKey(), column)).map(Map.Entry::getValue).toList());
		return new Source(source.getId(), Labels.of(source, languages), agency(source), source.isSetKind() ? Labels.of(source.getKind()) : "",
				cells);
	}

	private static boolean isOn(Dataset dataset, SourcesMatrix.Topic column) {
		List<Topic> topics = DatasetTopics.of(dataset);
		return topics.isEmpty() ? column.id().isEmpty() : topics.stream().anyMatch(topic -> topic.getId().equals(column.id()));
	}

	private Entry entry(Dataset dataset) {
		Judgement judgement = judge.of(dataset);
		return new Entry(dataset.getId(), Labels.of(dataset, languages), Labels.of(dataset.getSource(), languages), agency(dataset),
				judgement.mark(), judgement.why(), news.of(dataset).map(News.Event::text).orElse(""));
	}

	private static String agency(IdentifiedElement element) {
		return Owners.of(element).map(Labels::called).orElse("");
	}
}
