// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.List;

import org.orodha.model.Person;

/** Finds people by what they are called. */
public final class People {

	private People() {
	}

	/**
	 * The people who are called so.
	 *
	 * @param person an identifier, or a name in any language
	 */
	public static List<Person> called(Catalogue catalogue, String person) {
		return catalogue.find(Person.class, person.strip()).map(List::of)
				.orElseGet(() -> catalogue.all(Person.class).stream().filter(candidate -> isCalled(candidate, person)).toList());
	}

	/** The people who sign in to a computer with that name. */
	public static List<Person> withAccount(Catalogue catalogue, String account) {
		return catalogue.all(Person.class).stream().filter(person -> account.equals(person.getAccount())).toList();
	}

	static boolean isCalled(Person person, String called) {
		String wanted = called.strip();
		return wanted.equals(person.getId())
				|| person.getName().stream().anyMatch(name -> name.getValue() != null && wanted.equalsIgnoreCase(name.getValue().strip()));
	}
}
