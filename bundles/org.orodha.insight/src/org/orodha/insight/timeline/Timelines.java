// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.due.ExpectedDeliveries;
import org.orodha.core.text.FilterWords;
import org.orodha.core.text.Labels;
import org.orodha.core.text.NaturalOrder;
import org.orodha.core.text.Owners;
import org.orodha.insight.internal.timeline.DatasetTime;
import org.orodha.insight.internal.timeline.Deliveries;
import org.orodha.insight.timeline.Timeline.Line;
import org.orodha.model.Dataset;
import org.orodha.model.time.TimePeriod;

/**
 * Works out timelines.
 *
 * @since 1.0
 */
public final class Timelines {

	private Timelines() {
	}

	/** The timeline of a catalogue's datasets. */
	public static Timeline of(Catalogue catalogue, TimelineQuery query) {
		Deliveries deliveries = new Deliveries(catalogue, ExpectedDeliveries.of(catalogue, query.on()), query.on());
		FilterWords words = FilterWords.of(query.filter());
		List<DatasetTime> times = catalogue.all(Dataset.class).stream().filter(dataset -> words.isEmpty() || words.areIn(text(dataset, catalogue)))
				.map(deliveries::of).toList();
		List<TimePeriod> stretches = stretches(times, query);
		List<Line> lines = new ArrayList<>();
		for (DatasetTime time : times) {
			Line line = new Line(Labels.id(time.dataset()), Labels.of(time.dataset(), catalogue.readingLanguages()),
					Owners.of(time.dataset()).map(Labels::called).orElse(""), time.missing().size(), stretches.stream().map(time::in).toList());
			if (!query.gaps() || line.hasGaps())
				lines.add(line);
		}
		lines.sort(Comparator.comparing(Line::agency).thenComparing(Line::name, NaturalOrder.ofNames()).thenComparing(Line::dataset));
		return new Timeline(query.on(), stretches, lines);
	}

	/** What a filter looks at. */
	private static String text(Dataset dataset, Catalogue catalogue) {
		List<String> languages = catalogue.readingLanguages();
		return String.join(" ", Labels.id(dataset), Labels.of(dataset, languages),
				dataset.getSource() == null ? "" : Labels.of(dataset.getSource(), languages),
				Owners.of(dataset).map(agency -> Labels.called(agency) + " " + Labels.of(agency, languages)).orElse(""));
	}

	/** From the first day that is known, or asked for, until the last that is known; but not far beyond the day as of which is asked. */
	private static List<TimePeriod> stretches(List<DatasetTime> times, TimelineQuery query) {
		LocalDate last = Stream.concat(Stream.of(query.on()), times.stream().map(DatasetTime::last).filter(Objects::nonNull))
				.max(Comparator.naturalOrder()).filter(known -> known.isBefore(query.scale().horizon(query.on()))).orElse(query.scale().horizon(query.on()));
		LocalDate first = query.from().or(() -> times.stream().map(DatasetTime::first).filter(Objects::nonNull).min(Comparator.naturalOrder()))
				.orElse(query.on());
		List<TimePeriod> stretches = new ArrayList<>();
		Optional<TimePeriod> stretch = Optional.of(query.scale().holding(last));
		while (stretch.filter(each -> !each.end().isBefore(first)).isPresent()
				&& (query.from().isPresent() || stretches.size() < query.scale().most())) {
			stretches.add(stretch.get());
			stretch = stretch.flatMap(TimePeriod::previous);
		}
		Collections.reverse(stretches);
		return stretches;
	}
}
