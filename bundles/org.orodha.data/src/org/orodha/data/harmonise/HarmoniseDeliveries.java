package org.orodha.data.harmonise;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;
import org.orodha.model.Requirement;

/** Which deliveries a requirement's table is made from. */
public final class HarmoniseDeliveries {

	private static final Messages MESSAGES = Messages.of(HarmoniseDeliveries.class);
	private static final Set<DeliveryState> ACCEPTED = EnumSet.of(DeliveryState.VALIDATED, DeliveryState.SIGNED_OFF,
			DeliveryState.DISSEMINATED);
	private static final Set<DeliveryState> USELESS = EnumSet.of(DeliveryState.EXPECTED, DeliveryState.REJECTED);

	private HarmoniseDeliveries() {
	}

	/** The validated deliveries of the datasets that can fill a requirement, without those that later ones replace. */
	public static List<Delivery> of(Catalogue catalogue, Requirement requirement) {
		List<Delivery> accepted = catalogue.all(Delivery.class).stream()
				.filter(delivery -> requirement.getDatasets().contains(delivery.getDataset()))
				.filter(delivery -> ACCEPTED.contains(delivery.getState())).toList();
		Set<Delivery> replaced = new HashSet<>();
		accepted.forEach(delivery -> replaced.add(delivery.getSupersedes()));
		return accepted.stream().filter(delivery -> !replaced.contains(delivery)).toList();
	}

	/** @throws HarmoniseException where a delivery is rejected or only expected, or two are for the same dataset and period */
	public static void check(List<Delivery> deliveries) throws HarmoniseException {
		Map<List<String>, Delivery> seen = new HashMap<>();
		for (Delivery delivery : deliveries) {
			if (USELESS.contains(delivery.getState()))
				throw new HarmoniseException(null, delivery.getId(),
						MESSAGES.text("delivery.state", delivery.getId(), Labels.of(delivery.getState())));
			Delivery other = seen.put(List.of(Labels.id(delivery.getDataset()), String.valueOf(delivery.getPeriod())), delivery);
			if (other != null)
				throw new HarmoniseException(null, delivery.getId(),
						MESSAGES.text("delivery.twice", other.getId(), delivery.getId()));
		}
	}
}
