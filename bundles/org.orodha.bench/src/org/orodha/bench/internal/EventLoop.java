// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.bench.internal;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Goes on handling events. */
final class EventLoop {

	private static final long PATIENCE_NANOSECONDS = 300_000_000_000L;
	private static final int AWAKE_MILLISECONDS = 50;

	private EventLoop() {
	}

	/** Handles events until something holds and none is left. */
	static void until(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + PATIENCE_NANOSECONDS;
		Runnable awake = () -> {
		};
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end)
				throw new IllegalStateException("waited in vain until " + what);
			display.timerExec(AWAKE_MILLISECONDS, awake);
			if (!display.readAndDispatch())
				display.sleep();
		}
		display.timerExec(-1, awake);
		while (display.readAndDispatch())
			;
	}

	/** Handles events for some time. */
	static void rest(int milliseconds) {
		boolean[] over = new boolean[1];
		Display.getCurrent().timerExec(milliseconds, () -> over[0] = true);
		until("time has passed", () -> over[0]);
	}
}
