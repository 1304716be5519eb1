// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.work;

import java.time.LocalDate;
import java.util.List;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.model.Procedure;
import org.orodha.sop.Procedures;

/** The reviews that are late or come up. */
final class ReviewWork {

	private ReviewWork() {
	}

	static List<WorkItem> items(Catalogue catalogue, LocalDate until) {
		return catalogue.all(Procedure.class).stream().filter(Procedures::isFollowed)
				.filter(procedure -> procedure.getNextReview() != null && !procedure.getNextReview().isAfter(until))
				.map(procedure -> new WorkItem(WorkItem.Kind.REVIEW, procedure.getNextReview(), procedure, "", procedure.getOwner(), List.of(),
						List.of(), List.of(), null))
				.toList();
	}
}
