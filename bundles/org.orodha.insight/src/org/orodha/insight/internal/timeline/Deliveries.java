// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.timeline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.due.ExpectedDeliveries;
import org.orodha.core.due.ExpectedDelivery;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.time.TimePeriod;

/** The periods of each dataset of which data came, is missing or is still to come. */
public final class Deliveries {

	private final LocalDate on;
	private final Map<Dataset, List<Delivery>> came;
	private final Map<Dataset, List<ExpectedDelivery>> expected;

	public Deliveries(Catalogue catalogue, ExpectedDeliveries expected, LocalDate on) {
		this.on = on;
		came = catalogue.all(Delivery.class).stream().filter(delivery -> delivery.getDataset() != null && ExpectedDeliveries.came(delivery))
				.collect(Collectors.groupingBy(Delivery::getDataset));
		this.expected = expected.all().stream().collect(Collectors.groupingBy(ExpectedDelivery::dataset));
	}

	/** The time of a dataset. */
	public DatasetTime of(Dataset dataset) {
		Set<TimePeriod> there = periods(came.getOrDefault(dataset, List.of()).stream().map(Delivery::getPeriod));
		List<ExpectedDelivery> open = expected.getOrDefault(dataset, List.of());
		Set<TimePeriod> missing = periods(open.stream().filter(each -> each.daysLate(on) > 0).map(ExpectedDelivery::period));
		Set<TimePeriod> coming = periods(open.stream().filter(each -> each.daysLate(on) == 0).map(ExpectedDelivery::period));
		missing.removeAll(there);
		coming.removeAll(there);
		return new DatasetTime(dataset, TimePeriod.parse(dataset.getCoverageStart()), TimePeriod.parse(dataset.getCoverageEnd()), there, missing, coming);
	}

	private static Set<TimePeriod> periods(Stream<String> written) {
		return written.flatMap(each -> TimePeriod.parse(each).stream()).collect(Collectors.toCollection(HashSet::new));
	}
}
