// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.text;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.orodha.core.text.Kinds;

/** What the help says about a part of the workbench: F1 on it, or on anything within it, shows that. */
public enum HelpContext {

	EXPLORER, EDITOR, ADDING, ALIGNMENT, BLANK, CHOOSING, CONFLICT, DELETING, ELEMENTS, HISTORY, LANGUAGE, MAPPING, PASTING, PERSON, RECURRENCE, REFACTORING, RELATED, STATUS, UNSAVED,
	NEW, IMPORT, EXPORT, SEARCH, TRANSLATION,
	BOARD, CORRECTION, DECLARE, HARMONISE, LETTER, PROFILE, RECEIVE, REPORT, RULES, TABLE, TABLE_EXPORT, TRANSFER, TRANSMISSION, TRIAGE,
	ADOPTION, CALENDAR, DIAGRAM, DOCUMENTS, LAW, RACI, REDLINE, REVIEW, WORK,
	COMPARISON, COVERAGE, SOURCES, TERMINOLOGY, TIMELINE, DASHBOARD, USED, FLOWS,
	PLUGINS, WORKSHOP;

	private static final String KIND = "org.orodha.ui.kind_";
	private static final String RULE = "org.orodha.ui.rule_";

	/** The identifier by which the help knows it. */
	public String id() {
		return "org.orodha.ui." + name().toLowerCase(Locale.ROOT);
	}

	/** Makes it the help of a control. */
	public void of(Control control) {
		set(control, id());
	}

	/** Makes it the help of the whole dialog, its buttons too, that a control is in. */
	public void ofWindow(Control within) {
		of(within.getShell());
	}

	/** Makes the model's reference of a kind of element the help of a control. */
	public static void ofKind(EClass kind, Control control) {
		set(control, KIND + Kinds.name(kind).replace('-', '_'));
	}

	/** The identifier by which the help knows a rule, such as OR-0031. */
	public static String idOfRule(String rule) {
		return RULE + rule.replace('-', '_');
	}

	private static void set(Control control, String id) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(control, id);
	}
}
