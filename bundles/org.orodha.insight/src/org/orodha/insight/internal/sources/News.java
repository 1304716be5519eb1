// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.sources;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Labels;
import org.orodha.core.time.PeriodLabels;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;
import org.orodha.model.LifecycleElement;

/** The last that the catalogue knows to have happened to each dataset: that it, or its source, was described or edited, or that data came. */
final class News {

	/** What happened, and when. */
	record Event(LocalDate day, String text) {
	}

	private final Map<Dataset, Event> last = new HashMap<>();

	/** @param edits when elements were edited last, by their identifiers */
	News(Catalogue catalogue, Map<String, LocalDate> edits) {
		for (DataSource source : catalogue.all(DataSource.class))
			for (Dataset dataset : source.getDatasets()) {
				described(dataset, source);
				described(dataset, dataset);
				tell(dataset, edits.get(Labels.id(source)), "news.edited");
				tell(dataset, edits.get(Labels.id(dataset)), "news.edited");
			}
		for (Delivery delivery : catalogue.all(Delivery.class))
			if (delivery.getDataset() != null && delivery.isSetState() && delivery.getState() != DeliveryState.EXPECTED)
				tell(delivery.getDataset(), delivery.getReceived(), "news.delivery", delivery.getPeriod());
	}

	private void described(Dataset dataset, LifecycleElement element) {
		if (element.getProvenance() != null)
			tell(dataset, element.getProvenance().getDate(), "news.described");
		tell(dataset, element.getValidFrom(), "news.valid");
	}

	private void tell(Dataset dataset, LocalDate day, String key, Object... values) {
		if (day == null || last.containsKey(dataset) && last.get(dataset).day().isAfter(day))
			return;
		last.put(dataset, new Event(day, PeriodLabels.ofDay(day) + " – " + InsightText.text(key, values)));
	}

	Optional<Event> of(Dataset dataset) {
		return Optional.ofNullable(last.get(dataset));
	}
}
