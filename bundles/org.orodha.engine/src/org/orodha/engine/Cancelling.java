// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.engine;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Ends an engine's work when the user gives up: a query blocks the thread that would look. */
public final class Cancelling implements AutoCloseable {

	private static final int EVERY_MILLISECONDS = 100;

	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
			Thread.ofPlatform().daemon().name("Orodha cancel").factory());

	/** Looks at the monitor until this is closed. */
	public Cancelling(Engine engine, IProgressMonitor monitor) {
		timer.scheduleWithFixedDelay(() -> {
			if (monitor.isCanceled())
				engine.cancel();
		}, EVERY_MILLISECONDS, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
	}

	/**
	 * The failure to pass on.
	 *
	 * @throws OperationCanceledException where it is none, but the user gave up
	 */
	public static EngineException told(EngineException failure) {
		if (failure.reason() == EngineException.Cause.CANCELLED)
			throw new OperationCanceledException();
		return failure;
	}

	@Override
	public void close() {
		timer.shutdownNow();
	}
}
