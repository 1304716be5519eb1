// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells a screen reader what a control is for, and leaves its rows and cells their own names. */
public final class AccessibleName extends AccessibleAdapter {

	private final String name;
	private final String help;

	private AccessibleName(String name, String help) {
		this.name = name;
		this.help = help;
	}

	/** Gives a control that has neither text nor label a name. */
	public static void give(Control control, String name) {
		give(control, name, null);
	}

	/**
	 * Gives a control a name and tells what it is for.
	 *
	 * @param help may be null
	 */
	public static void give(Control control, String name, String help) {
		control.getAccessible().addAccessibleListener(new AccessibleName(name, help));
	}

	@Override
	public void getName(AccessibleEvent event) {
		if (event.childID == ACC.CHILDID_SELF)
			event.result = name;
	}

	@Override
	public void getHelp(AccessibleEvent event) {
		if (event.childID == ACC.CHILDID_SELF)
			event.result = help;
	}
}
