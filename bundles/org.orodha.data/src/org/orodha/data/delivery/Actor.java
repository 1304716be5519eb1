// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.util.Objects;

import org.orodha.model.Role;

/**
 * Who does something with a delivery.
 *
 * @param person the person's name or identifier
 * @param role   the role in which it is done; null where it is done in none
 */
public record Actor(String person, Role role) {

	public Actor {
		Objects.requireNonNull(person);
	}
}
