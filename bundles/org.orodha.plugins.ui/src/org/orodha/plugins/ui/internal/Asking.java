// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.widgets.Shell;
import org.orodha.plugins.Consent;
import org.orodha.plugins.Passport;

/** Asks the user about a plug-in that nobody here vouches for, while it is installed in the background. */
final class Asking implements Consent {

	private final Shell shell;
	private final Set<String> trusted = new HashSet<>();

	Asking(Shell shell) {
		this.shell = shell;
	}

	@Override
	public boolean isGiven(Passport passport) {
		AtomicBoolean given = new AtomicBoolean();
		shell.getDisplay().syncExec(() -> {
			if (shell.isDisposed())
				return;
			FingerprintDialog dialog = FingerprintDialog.toInstall(shell, passport);
			given.set(dialog.open() == 0);
			if (given.get() && dialog.isChecked())
				trusted.add(passport.plugin());
		});
		return given.get();
	}

	/** Whether the user said to trust the publisher of a plug-in from now on. */
	boolean isTrusted(String plugin) {
		return trusted.contains(plugin);
	}
}
