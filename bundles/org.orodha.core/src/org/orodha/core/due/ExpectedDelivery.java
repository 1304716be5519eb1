// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.orodha.core.text.Owners;
import org.orodha.model.Agency;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.Responsibility;
import org.orodha.model.Role;
import org.orodha.model.Step;

/**
 * Data of one period that an agency is to send, and has not sent.
 *
 * @param dataset  the dataset
 * @param period   the period, as {@link org.orodha.model.time.TimePeriod} writes it
 * @param delivery the element that somebody made for it beforehand; null where nobody did
 * @param due      the day on which it is due; null where nothing says when a delivery that somebody expects is
 * @param step     the step that passes it on; null where the dataset's release calendar says when it is due
 */
public record ExpectedDelivery(Dataset dataset, String period, Delivery delivery, LocalDate due, Step step) {

	/** How many days it is late on a day; 0 where it is not. */
	public long daysLate(LocalDate on) {
		return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, on));
	}

	/** The agency that owes it. */
	public Optional<Agency> agency() {
		return Owners.of(dataset);
	}

	/** The roles that are to send it: those responsible for the step, of the agency that owes it; else the dataset's steward. */
	public List<Role> roles() {
		Agency owing = agency().orElse(null);
		List<Role> responsible = step == null ? List.of()
				: step.getAssignments().stream().filter(part -> part.isSetResponsibility()
						&& part.getResponsibility() == Responsibility.RESPONSIBLE && part.getRole() != null
						&& part.getRole().getAgency() == owing).map(part -> part.getRole()).distinct().toList();
		Role steward = dataset.getSteward();
		return !responsible.isEmpty() || steward == null || steward.eIsProxy() ? responsible : List.of(steward);
	}
}
