// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.grid;

import org.eclipse.swt.widgets.Control;

/** Does something when a person has stopped moving and typing for a moment. */
final class Soon {

	private static final int MILLISECONDS = 120;

	private final Control control;
	private final Runnable action;
	private int asked;

	/** @param control while it lives, the action is done */
	Soon(Control control, Runnable action) {
		this.control = control;
		this.action = action;
	}

	void ask() {
		int mine = ++asked;
		control.getDisplay().timerExec(MILLISECONDS, () -> {
			if (mine == asked && !control.isDisposed())
				action.run();
		});
	}
}
