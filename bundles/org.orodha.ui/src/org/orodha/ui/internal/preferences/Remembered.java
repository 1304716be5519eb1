// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.preferences;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What a person chose last, kept with the workspace. */
public final class Remembered {

	private Remembered() {
	}

	/**
	 * What is remembered under a name.
	 *
	 * @param owner a class of the bundle that remembers it
	 */
	public static IDialogSettings of(Class<?> owner, String name) {
		return DialogSettings.getOrCreateSection(
				PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(owner)).getDialogSettings(), name);
	}
}
