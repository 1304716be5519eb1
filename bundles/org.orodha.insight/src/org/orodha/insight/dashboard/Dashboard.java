// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.orodha.core.exchange.Audience;
import org.orodha.core.time.PeriodLabels;

/**
 * How a catalogue stands on a day. All texts are in the reader's language.
 *
 * @param on       the day
 * @param title    the catalogue's name
 * @param audience for whom it is
 * @param elements how many elements are counted
 * @param withheld how many elements are not counted since the audience may not know of them
 * @param charts   the charts in the order of their subjects
 * @since 1.0
 */
public record Dashboard(LocalDate on, String title, Audience audience, int elements, int withheld, List<Chart> charts) {

	public Dashboard {
		charts = List.copyOf(charts);
	}

	/** The chart about something; empty where it was not asked for. */
	public Optional<Chart> about(Subject subject) {
		return charts.stream().filter(chart -> chart.subject() == subject).findFirst();
	}

	/** The same with some charts alone. */
	public Dashboard only(List<Subject> wanted) {
		return new Dashboard(on, title, audience, elements, withheld, charts.stream().filter(chart -> wanted.contains(chart.subject())).toList());
	}

	/** The same with those bars alone that have some words in what they are called; all where there are none. */
	public Dashboard containing(String words) {
		return new Dashboard(on, title, audience, elements, withheld, charts.stream().map(chart -> chart.containing(words)).toList());
	}

	/** What stands above all charts: the catalogue and the day. */
	public String heading() {
		return DashboardText.text("heading", title, PeriodLabels.ofDay(on));
	}
}
