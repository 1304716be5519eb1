// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.jobs;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Has something done by the user interface's thread, and waits until it is done. What fails there fails here.
 * <p>
 * The workbench lets {@link Display#syncExec} of a job interrupt a user interface that waits for another job, and logs that as an
 * error. Only a job that holds what the user interface may wait for needs that.
 */
public final class UserInterfaceExecutor implements Executor {

	private static final int LOOK_EVERY_MILLISECONDS = 200;

	private final Display display;

	public UserInterfaceExecutor(Display display) {
		this.display = display;
	}

	/** @throws OperationCanceledException where the user interface ends meanwhile */
	@Override
	public void execute(Runnable action) {
		if (Display.getCurrent() == display) {
			action.run();
			return;
		}
		FutureTask<Void> task = new FutureTask<>(action, null);
		try {
			if (Job.getJobManager().currentRule() == null)
				display.asyncExec(task);
			else
				display.syncExec(task);
		} catch (SWTException failure) {
			if (failure.code != SWT.ERROR_DEVICE_DISPOSED)
				throw failure;
			throw new OperationCanceledException();
		}
		await(task);
	}

	private void await(FutureTask<Void> task) {
		boolean interrupted = false;
		try {
			while (true)
				try {
					task.get(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
					return;
				} catch (TimeoutException later) {
					if (display.isDisposed() && !task.isDone())
						throw new OperationCanceledException();
				} catch (InterruptedException meanwhile) {
					interrupted = true;
				} catch (ExecutionException failure) {
					rethrow(failure.getCause());
				}
		} finally {
			if (interrupted)
				Thread.currentThread().interrupt();
		}
	}

	private static void rethrow(Throwable cause) {
		switch (cause) {
			case RuntimeException failure -> throw failure;
			case Error failure -> throw failure;
			default -> throw new IllegalStateException(cause);
		}
	}
}
