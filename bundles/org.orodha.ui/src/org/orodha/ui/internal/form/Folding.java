// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.orodha.ui.internal.preferences.Remembered;

/** Remembers what a person folded and unfolded, by kind of element. */
final class Folding {

	private static final String SECTION = "folding";

	private final EClass kind;

	Folding(EClass kind) {
		this.kind = kind;
	}

	/** Whether a part of the form is open; what was never touched is as it is by default. */
	boolean isOpen(String part, boolean byDefault) {
		String remembered = settings().get(key(part));
		return remembered == null ? byDefault : Boolean.parseBoolean(remembered);
	}

	/** Remembers that a part was opened or folded. */
	void remember(String part, boolean open) {
		settings().put(key(part), open);
	}

	private String key(String part) {
		return kind.getName() + "." + part;
	}

	private static IDialogSettings settings() {
		return Remembered.of(Folding.class, SECTION);
	}
}
