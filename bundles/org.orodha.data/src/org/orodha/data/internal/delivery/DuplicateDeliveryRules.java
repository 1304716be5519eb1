// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.orodha.core.rules.RuleReport;
import org.orodha.data.rules.DataRule;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryFile;
import org.orodha.model.DeliveryState;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.time.TimePeriod;

/**
 * Deliveries that came beside each other, such as in two copies of a catalogue that were merged: OR-0216 two for one period of
 * which neither supersedes the other, OR-0217 the same file in two.
 */
final class DuplicateDeliveryRules {

	private record Period(Dataset dataset, String name) {
	}

	private record Content(Dataset dataset, String checksum) {
	}

	private DuplicateDeliveryRules() {
	}

	static void check(List<Delivery> deliveries, RuleReport report) {
		List<Delivery> counted = deliveries.stream().filter(delivery -> delivery.getDataset() != null
				&& delivery.getState() != DeliveryState.EXPECTED && delivery.getState() != DeliveryState.REJECTED).toList();
		Map<Period, Delivery> last = new HashMap<>();
		for (Delivery delivery : counted) {
			boolean superseded = counted.stream().anyMatch(other -> other.getSupersedes() == delivery);
			if (superseded || delivery.getPeriod() == null)
				continue;
			Delivery other = last.putIfAbsent(new Period(delivery.getDataset(), TimePeriod.canonical(delivery.getPeriod())), delivery);
			if (other != null)
				report.add(DataRule.DELIVERED_TWICE, delivery, Literals.DELIVERY__PERIOD, other, delivery.getPeriod());
		}
		checkFiles(counted, report);
	}

	private static void checkFiles(List<Delivery> deliveries, RuleReport report) {
		Map<Content, Delivery> known = new HashMap<>();
		for (Delivery delivery : deliveries)
			for (DeliveryFile file : delivery.getFiles()) {
				Delivery other = file.getChecksum() == null ? null
						: known.putIfAbsent(new Content(delivery.getDataset(), file.getChecksum()), delivery);
				if (other != null && other != delivery)
					report.add(DataRule.SAME_FILE, delivery, Literals.DELIVERY__FILES, Objects.toString(file.getName(), "–"), other);
			}
	}
}
