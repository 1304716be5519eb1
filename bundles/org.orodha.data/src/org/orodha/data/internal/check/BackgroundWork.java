// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.OperationCanceledException;
import org.orodha.engine.Engine;

/** Does one thing after the other while the check itself is busy with what keeps only one processor busy. */
final class BackgroundWork implements AutoCloseable {

	private final ExecutorService thread = Executors
			.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Orodha check").factory());
	private final List<Future<?>> begun = new ArrayList<>();
	private final Engine engine;

	/** What was begun. */
	@FunctionalInterface
	interface Result<T> {

		/** What came of it, as soon as it is there. */
		T get() throws IOException;
	}

	/** @param engine what the work asks */
	BackgroundWork(Engine engine) {
		this.engine = engine;
	}

	<T> Result<T> begin(Callable<T> work) {
		Future<T> future = thread.submit(work);
		begun.add(future);
		return () -> result(future);
	}

	private static <T> T result(Future<T> future) throws IOException {
		try {
			return future.get();
		} catch (ExecutionException failed) {
			switch (failed.getCause()) {
			case IOException known -> throw known;
			case RuntimeException unexpected -> throw unexpected;
			case Error grave -> throw grave;
			case Throwable other -> throw new IllegalStateException(other);
			}
		} catch (InterruptedException | CancellationException stopped) {
			throw new OperationCanceledException();
		}
	}

	/** Ends what nobody waits for any more. */
	@Override
	public void close() {
		boolean unfinished = begun.stream().anyMatch(future -> !future.isDone());
		thread.shutdownNow();
		if (unfinished)
			engine.cancel();
		thread.close();
	}
}
