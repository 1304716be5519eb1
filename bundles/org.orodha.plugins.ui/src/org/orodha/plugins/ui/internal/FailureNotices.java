// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.orodha.core.contribution.FailureListener;
import org.orodha.core.contribution.PluginFailure;

/** Shows once for each contribution that a plug-in failed at its work. */
public final class FailureNotices implements FailureListener {

	private final Set<String> told = ConcurrentHashMap.newKeySet();

	@Override
	public void failed(PluginFailure failure) {
		if (!PlatformUI.isWorkbenchRunning() || !told.add(failure.plugin() + " " + failure.version() + " " + failure.contribution()))
			return;
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed())
			display.asyncExec(() -> FailureDialog.show(display, failure));
	}
}
