// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import org.eclipse.swt.widgets.Control;

/** Does something once nobody has asked for it for a moment. */
public final class Soon {

	private final Control control;
	private final int milliseconds;
	private final Runnable action;

	/** @param control while it lives, the action is done */
	public Soon(Control control, int milliseconds, Runnable action) {
		this.control = control;
		this.milliseconds = milliseconds;
		this.action = () -> {
			if (!control.isDisposed())
				action.run();
		};
	}

	/** Asks for it, in the user interface's thread; the moment begins anew. */
	public void ask() {
		if (!control.isDisposed())
			control.getDisplay().timerExec(milliseconds, action);
	}
}
