// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.preferences;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.People;
import org.orodha.model.Identification;
import org.orodha.model.Person;
import org.orodha.model.Role;
import org.orodha.ui.OpenCatalogue;

/**
 * Who works at this workbench: the person whom the preferences name, or the environment as for the command line, else the one who signs
 * in to the computer as its user does. It is a setting and no proof, which is why the history keeps how somebody was identified.
 */
public final class Myself {

	private static final String PERSON = "person";
	private static final String ENVIRONMENT = "ORODHA_PERSON";

	private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.orodha.ui");

	/** The identifier of the person whom the setting names; empty where it names nobody. */
	public String setting() {
		String environment = System.getenv(ENVIRONMENT);
		return node.get(PERSON, environment == null ? "" : environment.strip());
	}

	/** @param id the identifier of a person; empty for the system's user */
	public void set(String id) {
		if (id.isEmpty())
			node.remove(PERSON);
		else
			node.put(PERSON, id);
	}

	/** What whoever works here is called: the name of a person of a catalogue, or that of the system's user. */
	public String name(OpenCatalogue catalogue) {
		return person(catalogue).map(catalogue::label).orElseGet(Myself::systemUser);
	}

	/** The person of a catalogue who works here; empty where the catalogue knows none. */
	public Optional<Person> person(OpenCatalogue catalogue) {
		List<Person> named = setting().isEmpty() ? People.withAccount(catalogue.catalogue(), systemUser())
				: People.called(catalogue.catalogue(), setting());
		return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
	}

	/** Whoever works here, in no role, with how that is known. */
	public Actor actor(OpenCatalogue catalogue) {
		return actor(catalogue, name(catalogue), null);
	}

	/**
	 * Who was just named, with how that is known.
	 *
	 * @param name an identifier or a name
	 * @param role the role in which it is done; null for none
	 */
	public Actor actor(OpenCatalogue catalogue, String name, Role role) {
		return new Actor(name.strip(), role, identification(catalogue, name));
	}

	private Identification identification(OpenCatalogue catalogue, String name) {
		boolean me = person(catalogue).filter(person -> People.called(catalogue.catalogue(), name).contains(person)).isPresent();
		if (me)
			return setting().isEmpty() ? Identification.SYSTEM_USER : Identification.SETTING;
		return name.equals(systemUser()) ? Identification.SYSTEM_USER : Identification.CLAIMED;
	}

	/** The name under which the computer knows its user. */
	public static String systemUser() {
		return System.getProperty("user.name", "");
	}
}
