// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.sources;

import java.time.LocalDate;
import java.util.Objects;

import org.orodha.model.SourceKind;

/**
 * What is asked for of the sources and their data.
 *
 * @param on       the day on which data is judged
 * @param by       what the sources are grouped by
 * @param colour   what the datasets are judged by
 * @param words    words that a dataset, its source, its agency or one of its topics has in its name, or its description; empty for all
 * @param agency   the identifier of the agency whose sources are asked for; empty for all
 * @param kind     the kind of the sources that are asked for; null for all
 * @param newSince the day since which a dataset was described or data of it came; null for whatever time
 * @since 1.0
 */
public record SourcesQuery(LocalDate on, Grouping by, Colouring colour, String words, String agency, SourceKind kind, LocalDate newSince) {

	public SourcesQuery {
		Objects.requireNonNull(on);
		Objects.requireNonNull(by);
		Objects.requireNonNull(colour);
		Objects.requireNonNull(words);
		Objects.requireNonNull(agency);
	}

	/** All, by agency, judged by their freshness on a day. */
	public static SourcesQuery on(LocalDate day) {
		return new SourcesQuery(day, Grouping.AGENCY, Colouring.FRESHNESS, "", "", null, null);
	}

	/** The same, grouped by something else. */
	public SourcesQuery by(Grouping other) {
		return new SourcesQuery(on, other, colour, words, agency, kind, newSince);
	}

	/** The same, judged by something else. */
	public SourcesQuery colour(Colouring other) {
		return new SourcesQuery(on, by, other, words, agency, kind, newSince);
	}

	/** The same with other words. */
	public SourcesQuery words(String other) {
		return new SourcesQuery(on, by, colour, other, agency, kind, newSince);
	}

	/** The same of one agency; empty for all. */
	public SourcesQuery agency(String id) {
		return new SourcesQuery(on, by, colour, words, id, kind, newSince);
	}

	/** The same of one kind of source; null for all. */
	public SourcesQuery kind(SourceKind other) {
		return new SourcesQuery(on, by, colour, words, agency, other, newSince);
	}

	/** The same, new since a day; null for whatever time. */
	public SourcesQuery newSince(LocalDate day) {
		return new SourcesQuery(on, by, colour, words, agency, kind, day);
	}
}
