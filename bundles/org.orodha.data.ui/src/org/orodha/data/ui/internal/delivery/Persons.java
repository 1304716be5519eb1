// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.orodha.data.delivery.Actor;
import org.orodha.model.Identification;
import org.orodha.model.Role;
import org.orodha.ui.internal.preferences.Remembered;

/** Who works at this workbench: the name given last, at first the one of the system's user. */
public final class Persons {

	private static final String PERSON = "person";

	private Persons() {
	}

	/** What was given last where deliveries are concerned. */
	static IDialogSettings settings() {
		return Remembered.of(Persons.class, "deliveries");
	}

	/** What the person is called. */
	public static String name() {
		String last = settings().get(PERSON);
		return last == null || last.isBlank() ? System.getProperty("user.name", "") : last;
	}

	/** The name is proposed from now on. */
	public static void remember(String name) {
		settings().put(PERSON, name);
	}

	/** Whoever was remembered last, in no role. */
	static Actor actor() {
		return actor(name(), null);
	}

	/** Who was just named, with how that is known. @param role the role in which it is done, or null */
	public static Actor actor(String name, Role role) {
		return new Actor(name, role, name.equals(System.getProperty("user.name")) ? Identification.SYSTEM_USER
				: name.equals(settings().get(PERSON)) ? Identification.SETTING : Identification.CLAIMED);
	}
}
