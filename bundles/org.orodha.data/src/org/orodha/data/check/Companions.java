package org.orodha.data.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.data.check.CheckRequest.Companion;
import org.orodha.data.delivery.DeliveredFiles;
import org.orodha.data.structure.Structures;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;

/**
 * The deliveries that rules compare with: of each other dataset the one for the same period, or else the latest, and of the
 * dataset itself the one before. What was rejected is not compared with, nor what was replaced.
 */
final class Companions {

	/** What follows the identifier of a dataset where a rule means the delivery of the period before. */
	static final String PREVIOUS = "@previous";

	private static final Comparator<Delivery> BY_PERIOD = Comparator.comparing(Delivery::getPeriod,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	private Companions() {
	}

	/** @param period the period of what is checked, or null */
	static List<Companion> of(Catalogue catalogue, Dataset dataset, String period) {
		List<Delivery> replaced = catalogue.all(Delivery.class).stream().map(Delivery::getSupersedes).toList();
		Map<Dataset, List<Delivery>> deliveries = new LinkedHashMap<>();
		for (Delivery delivery : catalogue.all(Delivery.class))
			if (isFit(delivery) && !replaced.contains(delivery))
				deliveries.computeIfAbsent(delivery.getDataset(), key -> new ArrayList<>()).add(delivery);
		List<Companion> companions = new ArrayList<>();
		deliveries.forEach((of, all) -> {
			if (of != dataset)
				latest(all, delivery -> period != null && period.equals(delivery.getPeriod())).or(() -> latest(all, any -> true))
						.ifPresent(delivery -> companions.add(companion(catalogue, of.getId(), delivery)));
			if (period != null)
				latest(all, delivery -> delivery.getPeriod() != null && delivery.getPeriod().compareTo(period) < 0)
						.ifPresent(delivery -> companions.add(companion(catalogue, of.getId() + PREVIOUS, delivery)));
		});
		return companions;
	}

	private static boolean isFit(Delivery delivery) {
		return delivery.getDataset() != null && !delivery.getFiles().isEmpty() && delivery.getState() != DeliveryState.REJECTED
				&& delivery.getState() != DeliveryState.EXPECTED;
	}

	private static Optional<Delivery> latest(List<Delivery> deliveries, Predicate<Delivery> wanted) {
		return deliveries.stream().filter(wanted).max(BY_PERIOD);
	}

	private static Companion companion(Catalogue catalogue, String name, Delivery delivery) {
		return new Companion(name, Structures.of(delivery.getDataset()), DeliveredFiles.of(catalogue, delivery));
	}
}
