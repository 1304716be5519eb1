// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.harmonise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Disclosure;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;
import org.orodha.model.Requirement;
import org.orodha.model.time.TimePeriod;

/** Which deliveries a requirement's table is made from. */
public final class HarmoniseDeliveries {

	private static final Messages MESSAGES = Messages.of(HarmoniseDeliveries.class);
	private static final Set<DeliveryState> ACCEPTED = EnumSet.of(DeliveryState.VALIDATED, DeliveryState.SIGNED_OFF,
			DeliveryState.DISSEMINATED);

	private HarmoniseDeliveries() {
	}

	/** Whether a table can be made from a delivery. */
	public enum Use {
		/** It is used unless somebody says otherwise. */
		USUAL,
		/** It can be used; a later delivery for the same period takes its place unless somebody says otherwise. */
		REPLACED,
		/** It is not validated yet. */
		NOT_VALIDATED,
		/** It was rejected. */
		REJECTED,
		/** It did not come yet. */
		EXPECTED,
		/** The audience may not see its dataset. */
		WITHHELD;

		/** Whether it can be chosen. */
		public boolean possible() {
			return this == USUAL || this == REPLACED;
		}

		/** Why it is not used, and what could be done, in the reader's language; empty for what is used. */
		public String why() {
			return this == USUAL ? "" : MESSAGES.text("use." + name());
		}
	}

	/** A delivery of a dataset that can fill the requirement, and whether a table can be made from it. */
	public record Candidate(Delivery delivery, Use use) {
	}

	/** The validated deliveries of the datasets that can fill a requirement, without those that later ones replace. */
	public static List<Delivery> of(Catalogue catalogue, Requirement requirement) {
		return candidates(catalogue, requirement, Audience.OWN_AGENCY).stream()
				.filter(candidate -> candidate.use() == Use.USUAL).map(Candidate::delivery).toList();
	}

	/** All deliveries of the datasets that can fill a requirement: by dataset as the requirement names them, then by period. */
	public static List<Candidate> candidates(Catalogue catalogue, Requirement requirement, Audience audience) {
		List<Delivery> deliveries = new ArrayList<>(catalogue.all(Delivery.class));
		deliveries.removeIf(delivery -> !requirement.getDatasets().contains(delivery.getDataset()));
		deliveries.sort(Comparator.<Delivery>comparingInt(delivery -> requirement.getDatasets().indexOf(delivery.getDataset()))
				.thenComparing(delivery -> TimePeriod.parse(delivery.getPeriod()).orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(delivery -> String.valueOf(delivery.getPeriod())).thenComparing(Delivery::getId));
		Set<Delivery> replaced = new HashSet<>();
		deliveries.stream().filter(HarmoniseDeliveries::isAccepted).forEach(delivery -> replaced.add(delivery.getSupersedes()));
		Disclosure disclosure = new Disclosure(audience);
		return deliveries.stream().map(delivery -> new Candidate(delivery, !isAccepted(delivery) ? unaccepted(delivery)
				: !disclosure.mayKnow(delivery) ? Use.WITHHELD : replaced.contains(delivery) ? Use.REPLACED : Use.USUAL)).toList();
	}

	private static boolean isAccepted(Delivery delivery) {
		return ACCEPTED.contains(delivery.getState());
	}

	private static Use unaccepted(Delivery delivery) {
		return switch (delivery.getState()) {
		case REJECTED -> Use.REJECTED;
		case EXPECTED -> Use.EXPECTED;
		default -> Use.NOT_VALIDATED;
		};
	}

	/** @throws HarmoniseException where a delivery is not validated, or two are for the same dataset and period */
	public static void check(List<Delivery> deliveries) throws HarmoniseException {
		Map<List<String>, Delivery> seen = new HashMap<>();
		for (Delivery delivery : deliveries) {
			if (!isAccepted(delivery))
				throw new HarmoniseException(null, delivery.getId(),
						MESSAGES.text("delivery.state", delivery.getId(), Labels.of(delivery.getState())));
			Delivery other = seen.put(List.of(Labels.id(delivery.getDataset()), String.valueOf(TimePeriod.canonical(delivery.getPeriod()))), delivery);
			if (other != null)
				throw new HarmoniseException(null, delivery.getId(),
						MESSAGES.text("delivery.twice", other.getId(), delivery.getId()));
		}
	}
}
