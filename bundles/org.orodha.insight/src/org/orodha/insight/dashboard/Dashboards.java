// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.dashboard;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Validation;
import org.orodha.core.text.Labels;
import org.orodha.insight.internal.dashboard.Agencies;
import org.orodha.insight.internal.dashboard.DeliveryBars;
import org.orodha.insight.internal.dashboard.ElementBars;
import org.orodha.insight.internal.dashboard.ProblemBars;
import org.orodha.insight.internal.dashboard.Readers;
import org.orodha.insight.internal.dashboard.ReviewBars;
import org.orodha.insight.internal.dashboard.TranslationBars;

/**
 * Counts how a catalogue stands. What is complete is asked of {@link org.orodha.core.catalogue.Completeness}, what is overdue of each person's
 * work, what came of the triage board, what is translated of the same texts as translators see, so that all say the same.
 *
 * @since 1.0
 */
public final class Dashboards {

	/** How much longer a check takes than all else. */
	private static final int CHECKING = 3;

	private Dashboards() {
	}

	/**
	 * How a catalogue stands, with what a check by all validators that are installed finds now.
	 *
	 * @param on       the day on which one looks
	 * @param audience for whom it is: what it may not know of is not counted
	 * @param monitor  told of progress and asked for cancellation
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the user gave up
	 */
	public static Dashboard checked(Catalogue catalogue, LocalDate on, Audience audience, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, CHECKING + 1);
		List<Problem> problems = Problem.of(new Validation(new Guard(), on).run(catalogue, Installed.validators(), progress.split(CHECKING)));
		return of(catalogue, problems, on, audience, progress.split(1));
	}

	/**
	 * How a catalogue stands.
	 *
	 * @param problems what a check of it found
	 * @param on       the day on which one looks
	 * @param audience for whom it is: what it may not know of is not counted
	 * @param monitor  told of progress and asked for cancellation
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the user gave up
	 */
	public static Dashboard of(Catalogue catalogue, List<Problem> problems, LocalDate on, Audience audience, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, Subject.values().length);
		Readers readers = new Readers(catalogue, audience);
		Agencies agencies = new Agencies(readers);
		ElementBars elements = new ElementBars(readers, agencies);
		List<Bar> complete = elements.completeness();
		progress.split(1);
		List<Bar> statuses = elements.statuses();
		progress.split(1);
		List<Bar> reviews = new ReviewBars(readers, agencies, on).bars();
		progress.split(1);
		List<Bar> translations = new TranslationBars(readers, agencies).bars();
		progress.split(1);
		List<Bar> deliveries = new DeliveryBars(readers, agencies, on).bars();
		progress.split(1);
		List<Bar> broken = new ProblemBars(readers).bars(problems);
		progress.split(1);
		return new Dashboard(on, Labels.of(catalogue.root(), catalogue.readingLanguages()), audience, elements.count(), elements.withheld(),
				List.of(new Chart(Subject.COMPLETENESS, complete), new Chart(Subject.STATUS, statuses), new Chart(Subject.REVIEWS, reviews),
						new Chart(Subject.TRANSLATIONS, translations), new Chart(Subject.DELIVERIES, deliveries), new Chart(Subject.PROBLEMS, broken)));
	}
}
