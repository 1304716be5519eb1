// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.orodha.core.catalogue.Actor;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.preferences.Myself;
import org.orodha.ui.internal.preferences.Remembered;

/** Who does something with deliveries: whoever works at this workbench, or where nobody is set whoever was named last. */
public final class Persons {

	private static final String PERSON = "person";

	private Persons() {
	}

	/** What was given last where deliveries are concerned. */
	static IDialogSettings settings() {
		return Remembered.of(Persons.class, "deliveries");
	}

	/** What the person is called. */
	public static String name(OpenCatalogue catalogue) {
		Myself myself = new Myself();
		String last = settings().get(PERSON);
		return last == null || last.isBlank() || !myself.setting().isEmpty() && myself.person(catalogue).isPresent() ? myself.name(catalogue) : last;
	}

	/** The name is proposed from now on where no setting says who it is. */
	public static void remember(String name) {
		settings().put(PERSON, name);
	}

	/** Whoever works here, in no role. */
	static Actor actor(OpenCatalogue catalogue) {
		return new Myself().actor(catalogue, name(catalogue), null);
	}
}
