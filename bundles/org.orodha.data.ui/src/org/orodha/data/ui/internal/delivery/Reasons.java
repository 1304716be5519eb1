// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogSettings;

/** The reasons for corrections that the user gave before, the last one first. */
final class Reasons {

	private static final String KEY = "corrections.reasons";
	private static final int KEPT = 12;

	private final IDialogSettings settings = Persons.settings();

	/** The reasons given before. */
	List<String> known() {
		String[] stored = settings.getArray(KEY);
		return stored == null ? List.of() : Arrays.asList(stored);
	}

	/** Remembers a reason. */
	void remember(String reason) {
		Set<String> reasons = new LinkedHashSet<>(List.of(reason));
		reasons.addAll(known());
		settings.put(KEY, reasons.stream().limit(KEPT).toArray(String[]::new));
	}
}
