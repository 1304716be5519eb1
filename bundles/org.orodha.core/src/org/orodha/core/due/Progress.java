// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.model.Case;
import org.orodha.model.CaseStep;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;
import org.orodha.model.Step;
import org.orodha.model.time.TimePeriod;

/** What cases and deliveries say was done for a period. */
final class Progress {

	private final Map<Step, Map<TimePeriod, CaseStep>> steps = new HashMap<>();
	private final Map<Dataset, List<Delivery>> deliveries = new HashMap<>();

	Progress(Catalogue catalogue) {
		for (Case run : catalogue.all(Case.class))
			TimePeriod.parse(run.getPeriod()).ifPresent(period -> run.getSteps().stream().filter(step -> step.getStep() != null)
					.forEach(step -> steps.computeIfAbsent(step.getStep(), each -> new HashMap<>()).putIfAbsent(period, step)));
		for (Delivery delivery : catalogue.all(Delivery.class))
			if (delivery.getDataset() != null && delivery.getPeriod() != null)
				deliveries.computeIfAbsent(delivery.getDataset(), each -> new ArrayList<>()).add(delivery);
	}

	/** The day on which a step was done for a period. */
	Optional<LocalDate> done(Step step, TimePeriod period) {
		return Optional.ofNullable(steps.getOrDefault(step, Map.of()).get(period)).map(CaseStep::getDone);
	}

	/** The day on which the last data of a step's datasets came; empty while some lacks. */
	Optional<LocalDate> arrived(Step step, TimePeriod period) {
		List<Optional<LocalDate>> days = step.getDatasets().stream().map(dataset -> arrived(dataset, period)).toList();
		return days.stream().allMatch(Optional::isPresent) ? days.stream().map(Optional::orElseThrow).max(Comparator.naturalOrder())
				: Optional.empty();
	}

	private Optional<LocalDate> arrived(Dataset dataset, TimePeriod period) {
		return of(dataset).stream().filter(Progress::came).filter(delivery -> TimePeriod.parse(delivery.getPeriod()).filter(period::equals)
				.isPresent()).map(Delivery::getReceived).filter(Objects::nonNull).min(Comparator.naturalOrder());
	}

	/** Whether the data is there: neither only expected, nor sent back. */
	static boolean came(Delivery delivery) {
		return delivery.isSetState() && delivery.getState() != DeliveryState.EXPECTED && delivery.getState() != DeliveryState.REJECTED;
	}

	/** The deliveries of a dataset. */
	List<Delivery> of(Dataset dataset) {
		return deliveries.getOrDefault(dataset, List.of());
	}
}
