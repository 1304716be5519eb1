// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.model.DeliveryEvent;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LegalInstrument;
import org.orodha.model.LifecycleElement;
import org.orodha.model.Procedure;

/** What happened last to what the pages tell of, the latest first: that it was described, adopted or came into force, or that data was published. */
record News(List<Event> events) {

	private static final int MOST = 50;

	/**
	 * What happened to an element on a day.
	 *
	 * @param what the key of the text that says it
	 */
	record Event(LocalDate day, IdentifiedElement element, String what) {
	}

	News {
		events = List.copyOf(events);
	}

	static News of(Site site) {
		List<Event> all = new ArrayList<>();
		Catalogue catalogue = site.catalogue();
		for (EClass kind : SiteKinds.PAGES)
			for (IdentifiedElement element : catalogue.ofKind(kind)) {
				if (element instanceof LifecycleElement described && described.getProvenance() != null)
					add(all, described.getProvenance().getDate(), element, "described");
				if (element instanceof Procedure procedure)
					add(all, procedure.getAdoptedOn(), element, "adopted");
				if (element instanceof LegalInstrument instrument)
					add(all, instrument.getInForceFrom(), element, "in-force");
			}
		for (Delivery delivery : catalogue.all(Delivery.class))
			for (DeliveryEvent event : delivery.getEvents())
				if (event.getAction() == DeliveryAction.DISSEMINATE && event.getTime() != null && delivery.getDataset() != null)
					add(all, LocalDate.ofInstant(event.getTime(), ZoneOffset.UTC), delivery.getDataset(), "published");
		return new News(all.stream().filter(event -> site.addresses().of(event.element()).isPresent()).sorted(
				Comparator.comparing(Event::day).reversed().thenComparing(event -> event.element().getId()).thenComparing(Event::what)).distinct().limit(MOST)
				.toList());
	}

	private static void add(List<Event> all, LocalDate day, IdentifiedElement element, String what) {
		if (day != null)
			all.add(new Event(day, element, what));
	}

	/** The day of the latest; the first day that computers count from where there is none. */
	LocalDate latest() {
		return events.isEmpty() ? LocalDate.EPOCH : events.getFirst().day();
	}

	/** The page that tells it. */
	SitePage page(Site site, Edition edition) {
		SitePage page = new SitePage(site, edition, Frame.NEW, edition.text("new"), edition.text("new.told"), false);
		page.markup().element("h1", edition.text("new")).open("p", "class", "lead").text(edition.text("new.told") + " ");
		page.link(Frame.FEED, edition.text("feed"));
		page.markup().close();
		write(page, events.size());
		return page;
	}

	/** Writes the latest as a list. */
	void write(SitePage page, int most) {
		if (events.isEmpty()) {
			page.markup().element("p", page.text("none"));
			return;
		}
		page.markup().open("ul", "class", "news");
		for (Event event : events.subList(0, Math.min(most, events.size()))) {
			page.markup().open("li").span("time", page.wording().date(event.day()), "datetime", event.day().toString()).text(" ");
			page.link(event.element());
			page.markup().text(" ").span("span", page.text("new." + event.what()), "class", "soft").close();
		}
		page.markup().close();
	}
}
