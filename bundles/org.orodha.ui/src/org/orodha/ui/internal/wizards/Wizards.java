// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.orodha.ui.internal.preferences.Remembered;

/** What the wizards share. */
public final class Wizards {

	private Wizards() {
	}

	/** What a wizard was given last. */
	public static IDialogSettings settings(String wizard) {
		return Remembered.of(Wizards.class, wizard);
	}
}
