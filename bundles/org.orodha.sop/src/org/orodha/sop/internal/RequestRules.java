// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.findings.Fix;
import org.orodha.core.rules.RuleReport;
import org.orodha.core.text.Messages;
import org.orodha.model.ChangeRequest;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.RequestState;
import org.orodha.model.Review;
import org.orodha.sop.review.ChangeRequests;
import org.orodha.sop.review.Reviews;

/** OR-0143 a request that is older than the last review and still open. */
final class RequestRules {

	/** Carries a request to the review that is open, or else to the next one. */
	private record Carrying(ChangeRequest request) implements Fix {

		@Override
		public String label() {
			return Messages.of(RequestRules.class).text("fix.carry");
		}

		@Override
		public Command command(Catalogue catalogue) {
			return ChangeRequests.carrying(catalogue, request, Reviews.open(catalogue).stream().findFirst().orElse(null));
		}
	}

	void check(RuleReport report) {
		Optional<LocalDate> closed = report.catalogue().all(Review.class).stream().map(Review::getClosed).filter(Objects::nonNull)
				.max(Comparator.naturalOrder());
		if (closed.isEmpty())
			return;
		for (ChangeRequest request : ChangeRequests.pending(report.catalogue()))
			if (request.getState() != RequestState.CARRIED && request.getDate() != null && request.getDate().isBefore(closed.get()))
				report.add(ProcedureRule.REQUEST_OVERLOOKED, request, Literals.CHANGE_REQUEST__STATE, new Carrying(request),
						request.getDate(), closed.get());
	}
}
