// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells a screen reader what a control is for. */
public final class AccessibleName extends AccessibleAdapter {

	private final String name;
	private final String help;

	/** @param help may be null */
	public AccessibleName(String name, String help) {
		this.name = name;
		this.help = help;
	}

	/** Gives a control that has neither text nor label a name. */
	public static void give(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleName(name, null));
	}

	@Override
	public void getName(AccessibleEvent event) {
		event.result = name;
	}

	@Override
	public void getHelp(AccessibleEvent event) {
		event.result = help;
	}
}
