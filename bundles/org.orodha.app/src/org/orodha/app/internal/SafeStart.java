// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.app.internal;

import java.io.IOException;
import java.util.function.IntPredicate;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.orodha.app.internal.text.AppText;
import org.orodha.plugins.SafeMode;
import org.slf4j.LoggerFactory;

/** Offers to start without the user's plug-ins where the workbench did not come up with them. */
final class SafeStart {

	/** One start may be ended by the user, who lost patience, or by the computer. */
	private static final int FAILED = 2;

	private final SafeMode starts;

	SafeStart(SafeMode starts) {
		this.starts = starts;
	}

	/** Asks where it is time to, before anything of a plug-in runs. */
	void begin(Display display) {
		if (isWithoutPlugins(failed -> ask(display, failed)))
			SafeMode.enter();
	}

	/**
	 * Whether this start is one without plug-ins: it was asked for, or the user chooses it now.
	 *
	 * @param asking asks the user, who is told how many starts failed
	 */
	boolean isWithoutPlugins(IntPredicate asking) {
		try {
			boolean wanted = starts.takeWanted();
			int failed = starts.begin();
			return wanted || failed >= FAILED && asking.test(failed);
		} catch (IOException unwritable) {
			LoggerFactory.getLogger(SafeStart.class).warn("Starts are not counted", unwritable);
			return false;
		}
	}

	private static boolean ask(Display display, int failed) {
		String[] answers = { AppText.text("safe.without"), AppText.text("safe.usual") };
		return new MessageDialog(display.getActiveShell(), AppText.text("safe.title"), null, AppText.text("safe.question", failed),
				MessageDialog.WARNING, 0, answers).open() == 0;
	}

	/** Notes that the window is there. */
	void reached() {
		try {
			starts.reached();
		} catch (IOException unwritable) {
			LoggerFactory.getLogger(SafeStart.class).warn("Starts are not counted", unwritable);
		}
	}
}
