// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.app.internal.logging;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Brings what the platform logs into the log file. */
final class PlatformLog implements ILogListener {

	@Override
	public void logging(IStatus status, String plugin) {
		LoggerFactory.getLogger(status.getPlugin()).atLevel(level(status)).setCause(status.getException())
				.log(status.getMessage());
		for (IStatus child : status.getChildren())
			logging(child, plugin);
	}

	private static Level level(IStatus status) {
		return switch (status.getSeverity()) {
		case IStatus.ERROR -> Level.ERROR;
		case IStatus.WARNING -> Level.WARN;
		default -> Level.INFO;
		};
	}
}
