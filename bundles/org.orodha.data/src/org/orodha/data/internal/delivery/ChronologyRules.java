// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.delivery;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.orodha.core.rules.RuleReport;
import org.orodha.data.rules.DataRule;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryEvent;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.time.TimePeriod;

/**
 * Checks the time of deliveries: OR-0218 a period that the calendar does not have, OR-0219 a history that runs backwards, OR-0220
 * deliveries that supersede each other in a circle.
 */
final class ChronologyRules {

	private ChronologyRules() {
	}

	static void check(List<Delivery> deliveries, RuleReport report) {
		for (Delivery delivery : deliveries) {
			if (delivery.getPeriod() != null && TimePeriod.parse(delivery.getPeriod()).isEmpty())
				report.add(DataRule.PERIOD_UNKNOWN, delivery, Literals.DELIVERY__PERIOD, delivery.getPeriod());
			checkOrder(delivery, report);
			if (supersedesItself(delivery))
				report.add(DataRule.SUPERSEDED_IN_CIRCLE, delivery, Literals.DELIVERY__SUPERSEDES, delivery.getSupersedes());
		}
	}

	private static void checkOrder(Delivery delivery, RuleReport report) {
		Instant before = null;
		for (DeliveryEvent event : delivery.getEvents()) {
			Instant time = event.getTime();
			if (before != null && time != null && time.isBefore(before)) {
				report.add(DataRule.HISTORY_BACKWARDS, delivery, Literals.DELIVERY__EVENTS, time.toString(), before.toString());
				return;
			}
			before = time == null ? before : time;
		}
	}

	private static boolean supersedesItself(Delivery delivery) {
		Set<Delivery> seen = new HashSet<>();
		for (Delivery older = delivery.getSupersedes(); older != null && seen.add(older); older = older.getSupersedes())
			if (older == delivery)
				return true;
		return false;
	}
}
