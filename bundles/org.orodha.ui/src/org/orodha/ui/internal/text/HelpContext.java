// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.text;

import java.util.Locale;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** What the help says about a part of the workbench: F1 on it, or on anything within it, shows that. */
public enum HelpContext {

	EXPLORER, EDITOR, BOARD, PROFILE, TABLE, IMPORT, EXPORT, RECEIVE, HARMONISE, NEW, TRANSLATION, SEARCH, ELEMENTS, WORK, CALENDAR, RACI, LAW, SOURCES, COMPARISON,
	COVERAGE, TERMINOLOGY, TIMELINE, DASHBOARD, USED, FLOWS;

	/** The identifier by which the help knows it. */
	public String id() {
		return "org.orodha.ui." + name().toLowerCase(Locale.ROOT);
	}

	/** Makes it the help of a control. */
	public void of(Control control) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(control, id());
	}
}
