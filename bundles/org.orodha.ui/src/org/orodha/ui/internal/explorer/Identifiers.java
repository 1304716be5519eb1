// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import org.eclipse.core.runtime.preferences.InstanceScope;

/** Whether the explorer shows identifiers beside names; the user decides it. */
final class Identifiers {

	private static final String PREFERENCE = "explorer.identifiers";

	private Identifiers() {
	}

	static boolean areShown() {
		return InstanceScope.INSTANCE.getNode("org.orodha.ui").getBoolean(PREFERENCE, false);
	}

	static void show(boolean shown) {
		InstanceScope.INSTANCE.getNode("org.orodha.ui").putBoolean(PREFERENCE, shown);
	}
}
