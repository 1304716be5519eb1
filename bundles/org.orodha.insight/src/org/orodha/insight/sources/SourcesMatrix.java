// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.time.PeriodLabels;
import org.orodha.insight.internal.sources.MatrixBuilder;
import org.orodha.insight.sheet.Sheet;

/**
 * Sources down, topics across, the datasets that a source has on a topic in the cells. All texts are in the reader's language.
 *
 * @param query  what was asked for
 * @param title  the catalogue's name
 * @param topics the columns: all topics of the catalogue in its order, then the datasets without a topic where there are any
 * @param groups the groups by name, those that are not known last; none of them is empty
 * @since 1.0
 */
public record SourcesMatrix(SourcesQuery query, String title, List<Topic> topics, List<Group> groups) {

	/**
	 * A column.
	 *
	 * @param id the topic's identifier; empty for datasets without a topic
	 * @since 1.0
	 */
	public record Topic(String id, String name) {
	}

	/**
	 * Sources that have something in common.
	 *
	 * @param id      the agency's identifier, or how the kind or frequency is written in files; empty where it is not known
	 * @param sources by name
	 * @since 1.0
	 */
	public record Group(String id, String name, List<Source> sources) {

		public Group {
			sources = List.copyOf(sources);
		}
	}

	/**
	 * A source.
	 *
	 * @param id     the source's identifier
	 * @param agency what its agency is called in short; empty for none
	 * @param kind   its kind; empty where it is not known
	 * @param cells  the datasets, a list for each topic; one under several topics stands in each
	 * @since 1.0
	 */
	public record Source(String id, String name, String agency, String kind, List<List<Entry>> cells) {

		public Source {
			cells = cells.stream().map(List::copyOf).toList();
		}

		/** Its datasets, each once. */
		public List<Entry> datasets() {
			return cells.stream().flatMap(List::stream).distinct().toList();
		}
	}

	/**
	 * A dataset.
	 *
	 * @param id     the dataset's identifier
	 * @param source what its source is called
	 * @param agency what its agency is called in short; empty for none
	 * @param mark   how it is judged
	 * @param why    why, in a sentence
	 * @param news   the last that happened to it, with its day; empty where the catalogue knows of nothing
	 * @since 1.0
	 */
	public record Entry(String id, String name, String source, String agency, Mark mark, String why, String news) {
	}

	public SourcesMatrix {
		topics = List.copyOf(topics);
		groups = List.copyOf(groups);
	}

	/**
	 * The matrix of a catalogue.
	 *
	 * @param languages BCP 47 tags, the most wanted first
	 */
	public static SourcesMatrix of(Catalogue catalogue, SourcesQuery query, List<String> languages) {
		return of(catalogue, query, languages, Map.of());
	}

	/**
	 * The matrix of a catalogue of which somebody knows when its elements were edited.
	 *
	 * @param languages BCP 47 tags, the most wanted first
	 * @param edits     the last day on which a source or dataset was edited, by its identifier
	 */
	public static SourcesMatrix of(Catalogue catalogue, SourcesQuery query, List<String> languages, Map<String, LocalDate> edits) {
		return new MatrixBuilder(catalogue, query, languages, edits).build();
	}

	/** All sources, in the order of the groups. */
	public List<Source> sources() {
		return groups.stream().flatMap(group -> group.sources().stream()).toList();
	}

	/** All datasets, each once. */
	public List<Entry> datasets() {
		return sources().stream().flatMap(source -> source.datasets().stream()).distinct().toList();
	}

	/** How many datasets are judged how; those that none is judged are left out. */
	public Map<Mark, Long> counts() {
		return datasets().stream().collect(Collectors.groupingBy(Entry::mark, TreeMap::new, Collectors.counting()));
	}

	/** What is shown, in a sentence: how much, when, and what is left out. */
	public String about() {
		String text = SourcesText.text("about", sources().stream().map(Source::id).distinct().count(), datasets().size(), query.colour().label(),
				PeriodLabels.ofDay(query.on()));
		String counts = counts().entrySet().stream().map(count -> SourcesText.text("about.count", count.getValue(), count.getKey().label()))
				.reduce((first, next) -> SourcesText.text("about.counts", first, next)).orElse("");
		return Stream.of(text, counts, query.newSince() == null ? "" : SourcesText.text("about.since", PeriodLabels.ofDay(query.newSince())),
				query.words().isBlank() ? "" : SourcesText.text("about.words", query.words().strip())).filter(part -> !part.isEmpty())
				.collect(Collectors.joining(". "));
	}

	/**
	 * The matrix as a table.
	 *
	 * @param named whether datasets are named in the cells, instead of counted
	 */
	public Sheet sheet(boolean named) {
		return new MatrixSheet(this, named).sheet();
	}
}
