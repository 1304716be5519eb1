// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.util.Objects;

import org.orodha.model.Identification;
import org.orodha.model.Role;

/**
 * Who does something with a delivery.
 *
 * @param person         the identifier or the name of a person of the catalogue
 * @param role           the role in which it is done; null for the one of the person's roles that may do it
 * @param identification how it is known who it is
 */
public record Actor(String person, Role role, Identification identification) {

	public Actor {
		Objects.requireNonNull(person);
		Objects.requireNonNull(identification);
	}

	/** Somebody who says who it is. */
	public Actor(String person, Role role) {
		this(person, role, Identification.CLAIMED);
	}
}
