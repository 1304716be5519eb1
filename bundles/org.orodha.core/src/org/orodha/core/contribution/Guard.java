// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.contribution;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.ExchangeException;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs contributions so that none can harm the rest: whatever it throws, and whatever time it takes without a sign of
 * progress, becomes one finding that names the plug-in.
 */
public final class Guard {

	private static final Messages MESSAGES = Messages.of(Guard.class);
	private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
	private static final OptionValues NO_OPTIONS = OptionValues.of(List.of(), Map.of());
	private static final long POLL_MILLISECONDS = 50;
	private static final Duration FAREWELL = Duration.ofSeconds(1);

	private final Duration patience;
	private final Duration grace;

	/** A guard that waits two minutes for a sign of progress, and three seconds once the user gave up. */
	public Guard() {
		this(Duration.ofMinutes(2));
	}

	/** @param patience how long a contribution may go on without reporting progress */
	public Guard(Duration patience) {
		this(patience, Duration.ofSeconds(3));
	}

	/**
	 * @param patience how long a contribution may go on without reporting progress
	 * @param grace    how long it may go on once the user gave up
	 */
	public Guard(Duration patience, Duration grace) {
		this.patience = patience;
		this.grace = grace;
	}

	/** What to do with the contribution's object. */
	@FunctionalInterface
	public interface Task<T, R> {

		/** @throws Exception whatever the contribution throws */
		R run(T object, IProgressMonitor monitor) throws Exception;
	}

	/**
	 * Makes the contribution's object and runs it. What it returns is used and copied by the task, so that a failure in that is
	 * the contribution's too. One that does not stop where it should is left alone, and switched off until Orodha ends.
	 */
	public <T, R> Outcome<R> run(Contribution<T> contribution, IProgressMonitor monitor, Task<T, R> task) {
		return run(contribution, NO_OPTIONS, monitor, task);
	}

	/**
	 * As {@link #run(Contribution, IProgressMonitor, Task)}, with options whose secrets nothing tells.
	 *
	 * @param options the values that the task gives to the contribution
	 */
	public <T, R> Outcome<R> run(Contribution<T> contribution, OptionValues options, IProgressMonitor monitor, Task<T, R> task) {
		Defaults defaults = new Defaults();
		try {
			return runIn(contribution, options, monitor, task);
		} finally {
			defaults.restore(contribution);
		}
	}

	private <T, R> Outcome<R> runIn(Contribution<T> contribution, OptionValues options, IProgressMonitor monitor, Task<T, R> task) {
		if (SwitchedOff.contains(contribution))
			return new Outcome.Failed<>(SwitchedOff.finding(contribution));
		Pulse pulse = new Pulse(monitor);
		FutureTask<Ended<R>> work = new FutureTask<>(() -> Ended.of(contribution, pulse, task));
		Thread worker = new Thread(work, contribution.id());
		worker.setDaemon(true);
		worker.setContextClassLoader(Guard.class.getClassLoader());
		worker.start();
		try {
			return await(contribution, options, work, worker, pulse);
		} catch (InterruptedException interrupted) {
			leave(contribution, work, worker, pulse);
			Thread.currentThread().interrupt();
			return new Outcome.Cancelled<>();
		}
	}

	/** How a contribution ended: with a result, or with what it threw, which is asked for nothing here. */
	private record Ended<R>(R result, Throwable thrown) {

		static <T, R> Ended<R> of(Contribution<T> contribution, IProgressMonitor monitor, Task<T, R> task) {
			try {
				return new Ended<>(task.run(contribution.maker().make(), monitor), null);
			} catch (Throwable thrown) {
				return new Ended<>(null, thrown);
			}
		}
	}

	private <T, R> Outcome<R> await(Contribution<T> contribution, OptionValues options, FutureTask<Ended<R>> work, Thread worker,
			Pulse pulse) throws InterruptedException {
		long givenUp = 0;
		while (true)
			try {
				Ended<R> ended = work.get(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
				return ended.thrown() == null ? new Outcome.Done<>(ended.result()) : explain(contribution, options, ended.thrown(), pulse);
			} catch (TimeoutException stillRunning) {
				if (pulse.isGivenUp()) {
					givenUp = givenUp == 0 ? System.nanoTime() : givenUp;
					if (System.nanoTime() - givenUp > grace.toNanos()) {
						leave(contribution, work, worker, pulse);
						return new Outcome.Cancelled<>();
					}
				} else if (pulse.silent().compareTo(patience) > 0) {
					leave(contribution, work, worker, pulse);
					return failed(contribution, CatalogueRule.PLUGIN_SILENT, MESSAGES.text("contribution.silent", contribution.id(),
							contribution.plugin(), contribution.version(), patience.toSeconds()), "");
				}
			} catch (CancellationException cancelled) {
				return new Outcome.Cancelled<>();
			} catch (ExecutionException failure) {
				return explain(contribution, options, failure.getCause(), pulse);
			}
	}

	/** Asks it to end once more; where it does not, its thread cannot be ended by anybody. */
	private static void leave(Contribution<?> contribution, FutureTask<?> work, Thread worker, Pulse pulse) {
		pulse.stop();
		work.cancel(true);
		try {
			worker.join(FAREWELL);
		} catch (InterruptedException hurried) {
			Thread.currentThread().interrupt();
		}
		if (worker.isAlive()) {
			String trace = Arrays.stream(worker.getStackTrace()).map(frame -> "\tat " + frame + "\n").collect(Collectors.joining());
			tell(contribution, SwitchedOff.add(contribution, worker), trace);
		}
	}

	/** That somebody gave up is for the user to say: a contribution that says so by itself has failed. */
	private static <T, R> Outcome<R> explain(Contribution<T> contribution, OptionValues options, Throwable cause, Pulse pulse) {
		if (cause instanceof OperationCanceledException && pulse.isGivenUp())
			return new Outcome.Cancelled<>();
		if (cause instanceof ExchangeException expected)
			return new Outcome.Failed<>(options.hidden(expected.finding()));
		Thrown thrown = new Thrown(cause);
		String trace = options.hidden(thrown.trace());
		LOG.error("{} of {} {} failed: {}", contribution.id(), contribution.plugin(), contribution.version(), trace);
		return failed(contribution, CatalogueRule.PLUGIN_FAILED, MESSAGES.text("contribution.failed", contribution.id(),
				contribution.plugin(), contribution.version(), options.hidden(thrown.text())), trace);
	}

	private static <R> Outcome<R> failed(Contribution<?> contribution, CatalogueRule rule, String message, String trace) {
		Finding finding = Finding.of(rule, message).build();
		tell(contribution, finding, trace);
		return new Outcome.Failed<>(finding);
	}

	private static void tell(Contribution<?> contribution, Finding finding, String trace) {
		FailureListeners.tell(new PluginFailure(contribution.plugin(), contribution.version(), contribution.id(), finding, trace,
				Instant.now()));
	}

	/** Notices every sign of progress, and tells the contribution to stop when the guard has lost patience. */
	private static final class Pulse extends ProgressMonitorWrapper {

		private volatile long last = System.nanoTime();
		private volatile boolean stopped;

		Pulse(IProgressMonitor monitor) {
			super(monitor);
		}

		Duration silent() {
			return Duration.ofNanos(System.nanoTime() - last);
		}

		/** Whether the user gave up; asking is no sign of progress. */
		boolean isGivenUp() {
			return super.isCanceled();
		}

		void stop() {
			stopped = true;
		}

		@Override
		public boolean isCanceled() {
			last = System.nanoTime();
			return stopped || super.isCanceled();
		}

		@Override
		public void worked(int work) {
			last = System.nanoTime();
			super.worked(work);
		}

		@Override
		public void internalWorked(double work) {
			last = System.nanoTime();
			super.internalWorked(work);
		}

		@Override
		public void subTask(String name) {
			last = System.nanoTime();
			super.subTask(name);
		}
	}
}
