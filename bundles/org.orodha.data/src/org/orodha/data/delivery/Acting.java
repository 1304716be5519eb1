// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.util.Optional;

import org.orodha.model.Agency;
import org.orodha.model.Identification;
import org.orodha.model.Person;
import org.orodha.model.Role;

/**
 * Who does something, as the catalogue knows it.
 *
 * @param called         what the person is called by who says so
 * @param person         the person of the catalogue; empty where the catalogue knows no people at all
 * @param role           the role in which it is done; empty where none is asked for and none was said
 * @param identification how it is known who it is
 */
record Acting(String called, Optional<Person> person, Optional<Role> role, Identification identification) {

	/** For whom it is done. */
	Optional<Agency> agency() {
		return role.map(Role::getAgency).or(() -> person.map(Person::getAgency));
	}
}
