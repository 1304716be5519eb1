// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.ILock;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.orodha.ui.internal.jobs.UserInterfaceExecutor;

/** A job has its work done by a user interface that handles events, or waits for that job, or for another. */
class UserInterfaceExecutorTest {

	/** After a second a job interrupts a user interface that waits. */
	private static final long LONGER_THAN_THE_WORKBENCH_LETS_WAIT = 2_500;

	@RegisterExtension
	final Bench bench = new Bench();

	private final Thread userInterface = Thread.currentThread();
	private final IJobManager jobs = Job.getJobManager();
	private final UserInterfaceExecutor executor = new UserInterfaceExecutor(Display.getCurrent());
	private final CountDownLatch executed = new CountDownLatch(1);
	private final AtomicReference<Thread> executing = new AtomicReference<>();
	private final List<IStatus> errors = new CopyOnWriteArrayList<>();
	private final ILogListener log = (status, plugin) -> {
		if (status.matches(IStatus.ERROR))
			errors.add(status);
	};

	@BeforeEach
	void errorsAreKept() {
		Platform.addLogListener(log);
	}

	@AfterEach
	void errorsAreKeptNoLonger() {
		Platform.removeLogListener(log);
	}

	/** What may be had by one thread at a time. */
	private static final class Rule implements ISchedulingRule {

		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	}

	private interface Work {

		void run() throws InterruptedException;
	}

	private static void begun(Work work) {
		Job.create("Working", monitor -> {
			try {
				work.run();
				return Status.OK_STATUS;
			} catch (InterruptedException givenUp) {
				return Status.CANCEL_STATUS;
			}
		}).schedule();
	}

	private static void until(BooleanSupplier condition) {
		while (!condition.getAsBoolean())
			Thread.onSpinWait();
	}

	private boolean userInterfaceIsIn(String method) {
		return Arrays.stream(userInterface.getStackTrace()).anyMatch(frame -> frame.getMethodName().equals(method));
	}

	private void note() {
		executing.set(Thread.currentThread());
		executed.countDown();
	}

	@Test
	void aJobThatTheUserInterfaceDoesNotWaitForLetsItWaitForAnother() throws Exception {
		ILock wanted = jobs.newLock();
		CountDownLatch held = new CountDownLatch(1);
		begun(() -> {
			wanted.acquire();
			held.countDown();
			executed.await(LONGER_THAN_THE_WORKBENCH_LETS_WAIT, TimeUnit.MILLISECONDS);
			wanted.release();
		});
		held.await();
		begun(() -> {
			until(() -> userInterfaceIsIn("acquire"));
			executor.execute(this::note);
		});

		wanted.acquire();
		wanted.release();
		bench.until("it is executed", () -> executing.get() != null);

		assertThat(executing).hasValue(userInterface);
		assertThat(errors).isEmpty();
	}

	@Test
	void aJobThatTheUserInterfaceWaitsForIsServedMeanwhile() throws Exception {
		ISchedulingRule wanted = new Rule();
		CountDownLatch held = new CountDownLatch(1);
		begun(() -> {
			jobs.beginRule(wanted, new NullProgressMonitor());
			held.countDown();
			until(() -> userInterfaceIsIn("beginRule"));
			executor.execute(this::note);
			jobs.endRule(wanted);
		});
		held.await();

		jobs.beginRule(wanted, new NullProgressMonitor());
		jobs.endRule(wanted);

		assertThat(executing).hasValue(userInterface);
	}

	@Test
	void whatFailsInTheUserInterfaceFailsInTheJob() {
		AtomicReference<Exception> failure = new AtomicReference<>();
		begun(() -> {
			try {
				executor.execute(() -> {
					throw new IllegalStateException("Adopted");
				});
			} catch (IllegalStateException told) {
				failure.set(told);
			}
		});

		bench.until("it failed", () -> failure.get() != null);

		assertThat(failure.get()).hasMessage("Adopted");
		assertThat(errors).isEmpty();
	}
}
