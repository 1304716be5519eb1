// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.List;
import java.util.Objects;

import org.orodha.model.Identification;
import org.orodha.model.Person;
import org.orodha.model.Role;

/**
 * Who does or decides something.
 *
 * @param person         the identifier or the name of a person of the catalogue, or the name of a body that decides; for a user of the
 *                       system the name of the account
 * @param role           the role in which it is done; null for none, or for the one of the person's roles that may do it
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

	/** The people of a catalogue who may be meant. */
	public List<Person> people(Catalogue catalogue) {
		List<Person> called = People.called(catalogue, person);
		return called.isEmpty() && identification == Identification.SYSTEM_USER ? People.withAccount(catalogue, person) : called;
	}

	/**
	 * How it is known that it is somebody of a catalogue: where the account of the one person who is meant is signed in to this computer,
	 * by that; that another account is signed in says nothing of the person.
	 */
	public Identification identificationIn(Catalogue catalogue) {
		List<Person> meant = people(catalogue);
		if (meant.size() != 1)
			return identification;
		if (System.getProperty("user.name", "").equals(meant.getFirst().getAccount()))
			return Identification.SYSTEM_USER;
		return identification == Identification.SYSTEM_USER ? Identification.CLAIMED : identification;
	}
}
