// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.review;

import java.time.LocalDate;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Messages;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.Procedure;

/**
 * Where a procedure stands. What its status does not say is read off elsewhere and kept nowhere: it is in force by its dates, under
 * review while a review that names it is open, and replaced where it is an earlier version.
 *
 * @since 1.0
 */
public enum Stage {
	/** Being written. */
	DRAFT,
	/** Given to reviewers for comment. */
	INTERNAL_REVIEW,
	/** Adopted by the technical officers. */
	TECHNICALLY_ADOPTED,
	/** Adopted at the highest level, and not yet in force. */
	ADOPTED,
	/** In force. */
	IN_FORCE,
	/** In force, and looked at by a review. */
	UNDER_REVIEW,
	/** Replaced by a later version, or out of use. */
	REPLACED;

	private static final Messages MESSAGES = Messages.of(Stage.class);

	/** Where a procedure stands on a day. */
	public static Stage of(Catalogue catalogue, Procedure procedure, LocalDate day) {
		LifecycleStatus status = procedure.isSetStatus() ? procedure.getStatus() : LifecycleStatus.DRAFT;
		return switch (status) {
		case DRAFT -> DRAFT;
		case IN_REVIEW -> INTERNAL_REVIEW;
		case TECHNICALLY_ADOPTED -> TECHNICALLY_ADOPTED;
		case DEPRECATED -> REPLACED;
		case ADOPTED -> adopted(catalogue, procedure, day);
		};
	}

	private static Stage adopted(Catalogue catalogue, Procedure procedure, LocalDate day) {
		if (procedure.getValidTo() != null && day.isAfter(procedure.getValidTo()))
			return REPLACED;
		if (procedure.getValidFrom() != null && day.isBefore(procedure.getValidFrom()))
			return ADOPTED;
		return Reviews.open(catalogue).stream().anyMatch(review -> review.getProcedures().contains(procedure)) ? UNDER_REVIEW : IN_FORCE;
	}

	/** What it is called in the user's language. */
	public String label() {
		return MESSAGES.text("stage." + name());
	}
}
