// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.report;

import java.util.List;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Audience;

/**
 * The table of sources and available data: a row for each data source, grouped by agency, a column for each topic, and in
 * each cell the datasets that the source offers on that topic. All texts are in the reader's language.
 *
 * @param title           the catalogue's name
 * @param teachingExample whether the content is made up for teaching
 * @param topics          the columns
 * @param groups          the agencies with their sources, by name
 * @param withheld        how many sources, datasets and features the audience may not see
 */
public record SourcesTable(String title, boolean teachingExample, List<Column> topics, List<Group> groups, int withheld) {

	/**
	 * A column.
	 *
	 * @param id   the topic's identifier; empty for the column of datasets without a topic
	 * @param name the topic's name
	 */
	public record Column(String id, String name) {
	}

	/**
	 * The sources of one agency.
	 *
	 * @param id      the agency's identifier; empty for sources that name no owner
	 * @param name    the agency's name
	 * @param sources its sources, by name
	 */
	public record Group(String id, String name, List<Line> sources) {
		public Group {
			sources = List.copyOf(sources);
		}
	}

	/**
	 * A source.
	 *
	 * @param id    the source's identifier
	 * @param name  the source's name
	 * @param kind  the source's kind; empty where it is not known
	 * @param cells the datasets, a list for each column
	 */
	public record Line(String id, String name, String kind, List<List<Entry>> cells) {
		public Line {
			cells = List.copyOf(cells);
		}
	}

	/**
	 * A dataset. What is not known is empty.
	 *
	 * @param id              the dataset's identifier
	 * @param name            the dataset's name
	 * @param frequency       how often it is published
	 * @param latest          the latest period for which there is data
	 * @param disaggregations the names of its dimensions
	 * @param access          how the data is obtained
	 */
	public record Entry(String id, String name, String frequency, String latest, List<String> disaggregations, String access) {
		public Entry {
			disaggregations = List.copyOf(disaggregations);
		}
	}

	public SourcesTable {
		topics = List.copyOf(topics);
		groups = List.copyOf(groups);
	}

	/**
	 * The table of a catalogue.
	 *
	 * @param languages BCP 47 tags, the most wanted first
	 */
	public static SourcesTable of(Catalogue catalogue, Audience audience, List<String> languages) {
		return new SourcesTableBuilder(catalogue, audience, languages).build();
	}

	/** How many sources and datasets the table shows, a dataset under several topics once. */
	public int elements() {
		return (int) groups.stream().flatMap(group -> group.sources().stream()).mapToLong(
				line -> 1 + line.cells().stream().flatMap(List::stream).map(Entry::id).distinct().count()).sum();
	}
}
