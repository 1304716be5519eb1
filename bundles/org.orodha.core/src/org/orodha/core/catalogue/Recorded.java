// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.model.ModelPackage.Literals;

/**
 * What an operation records while it is done, so that nobody fills it in by hand: the course of a delivery, where an element
 * stands in its life cycle ({@link Lifecycle}), how a procedure was adopted, what became of change requests and reviews, and when
 * tables were sent to a framework.
 */
public final class Recorded {

	private static final Set<EStructuralFeature> FEATURES = Set.of(Literals.DELIVERY__DATASET, Literals.DELIVERY__PERIOD,
			Literals.DELIVERY__STATE, Literals.DELIVERY__RECEIVED, Literals.DELIVERY__FILES, Literals.DELIVERY__SUPERSEDES,
			Literals.DELIVERY__EVENTS, Literals.DELIVERY__CHECKS, Literals.DELIVERY__CORRECTIONS, Literals.LIFECYCLE_ELEMENT__STATUS,
			Literals.PROCEDURE__ADOPTED_ON, Literals.PROCEDURE__ADOPTION, Literals.PROCEDURE__VERSION_OF, Literals.PROCEDURE__DECISIONS,
			Literals.PROCEDURE__READINGS, Literals.STEP__VERSION_OF, Literals.CHANGE_REQUEST__STATE, Literals.CHANGE_REQUEST__ANSWER,
			Literals.CHANGE_REQUEST__ANSWERED_BY, Literals.CHANGE_REQUEST__ANSWERED_ON, Literals.CHANGE_REQUEST__REVIEW,
			Literals.CHANGE_REQUEST__IDENTIFICATION, Literals.CHANGE_REQUEST__ANSWER_IDENTIFICATION, Literals.CASE_STEP__IDENTIFICATION,
			Literals.REVIEW__SINCE, Literals.REVIEW__CLOSED, Literals.REVIEW__PROCEDURES, Literals.REVIEW__DECISIONS, Literals.REQUIREMENT__TRANSMISSIONS);
	private static final Set<EClass> PARTS = Set.of(Literals.DELIVERY_FILE, Literals.DELIVERY_EVENT, Literals.CHECK_RECORD,
			Literals.CORRECTION, Literals.ADOPTION_DECISION, Literals.READING, Literals.REVIEW_DECISION, Literals.TRANSMISSION);

	private Recorded() {
	}

	/** Whether a feature is shown, and changed by an operation only. */
	public static boolean is(EStructuralFeature feature) {
		return FEATURES.contains(feature) || PARTS.contains(feature.getEContainingClass());
	}

	/** Whether a new element may bring a feature's first value along: nothing has been decided about it yet. */
	public static boolean isInitial(EObject element, EStructuralFeature feature) {
		return feature == Literals.LIFECYCLE_ELEMENT__STATUS && element.eClass() != Literals.PROCEDURE && !element.eIsSet(feature);
	}

	/** Whether elements of a kind come about by an operation only. */
	public static boolean isKind(EClass kind) {
		return kind == Literals.DELIVERY || kind == Literals.REVIEW || PARTS.contains(kind);
	}
}
