// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.raci;

import java.util.Map;

import org.orodha.model.Responsibility;
import org.orodha.model.Role;

/**
 * What a role carries.
 *
 * @param role       the role
 * @param parts      in how many steps it has each part; without those it never has
 * @param steps      the number of steps in which it has any part
 * @param procedures the number of procedures that these belong to
 * @since 1.0
 */
public record RoleLoad(Role role, Map<Responsibility, Integer> parts, int steps, int procedures) {

	public RoleLoad {
		parts = Map.copyOf(parts);
	}

	/** In how many steps the role has a part. */
	public int count(Responsibility part) {
		return parts.getOrDefault(part, 0);
	}
}
