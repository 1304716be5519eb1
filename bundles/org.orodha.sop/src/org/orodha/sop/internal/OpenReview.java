// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal;

import java.time.LocalDate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.findings.Fix;
import org.orodha.core.text.Messages;
import org.orodha.sop.review.Reviews;

/** Opens the review that is overdue, by the procedure of the last one. */
record OpenReview(LocalDate day) implements Fix {

	/** Whether there can be one: none is open, and one was held before. */
	static boolean isPossible(Catalogue catalogue) {
		return Reviews.open(catalogue).isEmpty() && new Reviews(catalogue).last().filter(review -> review.getProcedure() != null).isPresent();
	}

	@Override
	public String label() {
		return Messages.of(OpenReview.class).text("fix.open-review");
	}

	@Override
	public Command command(Catalogue catalogue) {
		try {
			return new Reviews(catalogue).opening(null, day);
		} catch (CatalogueException openedMeanwhile) {
			return UnexecutableCommand.INSTANCE;
		}
	}
}
