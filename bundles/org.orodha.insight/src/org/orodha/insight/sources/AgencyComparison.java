// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.picture.Picture.Kind;
import org.orodha.core.text.Labels;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.sheet.Sheet.Cell;
import org.orodha.insight.sources.SourcesMatrix.Entry;
import org.orodha.model.Agency;

/**
 * What two agencies have, topic by topic.
 *
 * @param query  what was asked for; its agency is left aside
 * @param first  what the first agency is called
 * @param second what the second agency is called
 * @param lines  a line for each topic on which one of them has data
 * @since 1.0
 */
public record AgencyComparison(SourcesQuery query, String first, String second, List<Line> lines) {

	/**
	 * Who has data on a topic.
	 *
	 * @since 1.0
	 */
	public enum Who {
		/** Both agencies. */
		BOTH,
		/** The first one only. */
		FIRST,
		/** The second one only. */
		SECOND
	}

	/**
	 * A topic.
	 *
	 * @param topic  the topic's identifier; empty for datasets without a topic
	 * @param name   the topic's name
	 * @param first  the datasets of the first agency
	 * @param second the datasets of the second agency
	 * @since 1.0
	 */
	public record Line(String topic, String name, List<Entry> first, List<Entry> second) {

		public Line {
			first = List.copyOf(first);
			second = List.copyOf(second);
		}

		/** Who has data on it. */
		public Who who() {
			return first.isEmpty() ? Who.SECOND : second.isEmpty() ? Who.FIRST : Who.BOTH;
		}
	}

	public AgencyComparison {
		lines = List.copyOf(lines);
	}

	/** Compares two agencies. */
	public static AgencyComparison of(Catalogue catalogue, SourcesQuery query, Agency first, Agency second, List<String> languages) {
		return of(catalogue, query, first, second, languages, Map.of());
	}

	/** The same where somebody knows when elements were edited. @param edits the last day, by the identifiers of sources and datasets */
	public static AgencyComparison of(Catalogue catalogue, SourcesQuery query, Agency first, Agency second, List<String> languages,
			Map<String, LocalDate> edits) {
		SourcesMatrix one = SourcesMatrix.of(catalogue, query.by(Grouping.AGENCY).agency(first.getId()), languages, edits);
		SourcesMatrix other = SourcesMatrix.of(catalogue, query.by(Grouping.AGENCY).agency(second.getId()), languages, edits);
		List<Line> lines = new ArrayList<>();
		for (SourcesMatrix.Topic topic : Stream.concat(one.topics().stream(), other.topics().stream()).distinct().toList()) {
			Line line = new Line(topic.id(), topic.name(), on(one, topic), on(other, topic));
			if (!line.first().isEmpty() || !line.second().isEmpty())
				lines.add(line);
		}
		return new AgencyComparison(query, Labels.of(first, languages), Labels.of(second, languages), lines);
	}

	private static List<Entry> on(SourcesMatrix matrix, SourcesMatrix.Topic topic) {
		int column = matrix.topics().indexOf(topic);
		return column < 0 ? List.of() : matrix.sources().stream().flatMap(source -> source.cells().get(column).stream()).toList();
	}

	/** The comparison as a table. */
	public Sheet sheet() {
		List<Sheet.Row> rows = lines.stream().map(line -> new Sheet.Row("", List.of(Cell.of(line.name()), cell(line.first()), cell(line.second()),
				Cell.of(who(line))))).toList();
		return new Sheet(SourcesText.text("compare.title", first, second), about(), "",
				List.of(SourcesText.text("topic"), first, second, SourcesText.text("compare.who")), rows, query.colour().legend());
	}

	/** How much they have in common, in a sentence. */
	public String about() {
		return SourcesText.text("compare.about", count(Who.BOTH), count(Who.FIRST), count(Who.SECOND));
	}

	private long count(Who who) {
		return lines.stream().filter(line -> line.who() == who).count();
	}

	private static String who(Line line) {
		return switch (line.who()) {
		case BOTH -> SourcesText.text("compare.both");
		case FIRST -> SourcesText.text("compare.only", line.first().getFirst().agency());
		case SECOND -> SourcesText.text("compare.only", line.second().getFirst().agency());
		};
	}

	private static Cell cell(List<Entry> datasets) {
		return new Cell(MatrixSheet.names(datasets),
				datasets.stream().map(Entry::mark).min(Mark.WORST_FIRST).map(Mark::kind).orElse(Kind.PLAIN));
	}
}
