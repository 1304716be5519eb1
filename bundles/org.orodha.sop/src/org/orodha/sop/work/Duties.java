// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.related.Related;
import org.orodha.core.related.RelatedElement;
import org.orodha.core.related.RelatedSection;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.time.PeriodLabels;
import org.orodha.model.Person;
import org.orodha.model.Role;
import org.orodha.model.time.TimePeriod;

/**
 * What has to do with a role or a person, and what waits for it.
 *
 * @since 1.0
 */
public final class Duties {

	private static final Messages MESSAGES = Messages.of(Duties.class);
	/** As far as one looks ahead in one's own work. */
	private static final int DAYS = 31;

	private final Catalogue catalogue;
	private final LocalDate today;

	private Duties(Catalogue catalogue, LocalDate today) {
		this.catalogue = catalogue;
		this.today = today;
	}

	/** What has to do with a role or a person today; what waits for it comes after who holds what. */
	public static List<RelatedSection> of(Catalogue catalogue, EObject element) {
		List<RelatedSection> sections = new ArrayList<>(Related.of(catalogue, element));
		sections.add(1, new Duties(catalogue, LocalDate.now()).section(element));
		return List.copyOf(sections);
	}

	private RelatedSection section(EObject element) {
		WorkList all = WorkList.of(catalogue, today, today.plusDays(DAYS));
		WorkList work = switch (element) {
		case Person person -> all.of(person, catalogue);
		case Role role -> all.only(item -> item.concerns(role));
		default -> throw new IllegalArgumentException(element.eClass().getName());
		};
		return new RelatedSection("duties", MESSAGES.text("duties", PeriodLabels.ofDay(today.plusDays(DAYS))),
				work.items().stream().map(item -> new RelatedElement(item.about(), detail(item))).toList());
	}

	private String detail(WorkItem item) {
		String when = item.daysLate(today) > 0 ? MESSAGES.text("duties.late", PeriodLabels.ofDay(item.due()), item.daysLate(today)) : MESSAGES.text("duties.due", PeriodLabels.ofDay(item.due()));
		String period = TimePeriod.parse(item.period()).map(read -> PeriodLabels.of(read, Locale.getDefault())).orElse(item.period());
		String waiting = item.waitingFor().isEmpty() ? "" : MESSAGES.text("duties.waits", item.waitingFor().stream()
				.map(step -> Labels.of(step, catalogue.readingLanguages())).collect(Collectors.joining("; ")));
		return Stream.of(when, MESSAGES.text("kind." + item.kind()), period, waiting).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
	}
}
