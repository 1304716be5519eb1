// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.comparison;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.orodha.core.catalogue.Adoptions;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.Procedure;

/**
 * The adopted states that a catalogue keeps: of a procedure's next version that which is in force, and of a procedure in force
 * that which it replaced last.
 *
 * @since 1.0
 */
public final class AdoptedStates {

	private AdoptedStates() {
	}

	/** The adopted state before the present one; empty where the catalogue keeps none. */
	public static Optional<Procedure> before(Catalogue catalogue, IdentifiedElement element) {
		if (!(element instanceof Procedure procedure))
			return Optional.empty();
		if (procedure.getVersionOf() != null)
			return Adoptions.isNext(procedure) ? Optional.of(procedure.getVersionOf()).filter(version -> !version.eIsProxy()) : Optional.empty();
		return catalogue.all(Procedure.class).stream().filter(other -> other.getVersionOf() == procedure && Adoptions.isReplaced(other))
				.max(Comparator.comparing(version -> Adoptions.day(version).orElse(LocalDate.MIN)));
	}
}
