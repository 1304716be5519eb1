// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Display;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;
import org.orodha.ui.internal.jobs.JobProgress;
import org.orodha.ui.internal.jobs.WatchedJob;
import org.slf4j.LoggerFactory;

/** Does one thing at a time with the user's plug-ins, in the background; what does not end once it is cancelled is not waited for. */
final class Work {

	/** The family of what is done with plug-ins. */
	static final Object FAMILY = new Object();

	private static final int GRACE_MILLISECONDS = 3000;
	private static final int NOTICED_MILLISECONDS = 400;

	private final JobProgress progress;
	private final Notice notice;
	private final Runnable changed;
	private WatchedJob present;

	/** Something to do. */
	@FunctionalInterface
	interface Task<T> {

		T run(Plugins plugins, IProgressMonitor monitor) throws IOException, PluginException;
	}

	/**
	 * @param progress shows how far it is, in a grid
	 * @param notice   tells why it failed
	 * @param changed  is called when something begins or ends
	 */
	Work(JobProgress progress, Notice notice, Runnable changed) {
		this.progress = progress;
		this.notice = notice;
		this.changed = changed;
	}

	boolean isBusy() {
		return present != null;
	}

	/**
	 * Begins something, unless something else is going on.
	 *
	 * @param name what the user reads of it
	 * @param done is given what came of it, in the user interface's thread
	 */
	<T> void begin(String name, Task<T> task, Consumer<T> done) {
		if (isBusy())
			return;
		notice.clear();
		present = new TaskJob<>(name, task, done, progress.control().getDisplay());
		WatchedJob begun = present;
		progress.control().getDisplay().timerExec(NOTICED_MILLISECONDS, () -> {
			if (present == begun && !progress.control().isDisposed())
				show(begun);
		});
		changed.run();
		present.schedule();
	}

	/** Shows how far something is, in room that is there only as long as it goes on. */
	private void show(WatchedJob job) {
		progress.show(job);
		((GridData) progress.control().getLayoutData()).exclude = job == null;
		progress.control().requestLayout();
	}

	private void end(WatchedJob job, Runnable shown) {
		if (job != present || progress.control().isDisposed())
			return;
		present = null;
		show(null);
		shown.run();
		changed.run();
	}

	private final class TaskJob<T> extends WatchedJob {

		private final Task<T> task;
		private final Consumer<T> done;
		private final Display display;

		TaskJob(String name, Task<T> task, Consumer<T> done, Display display) {
			super(name);
			this.task = task;
			this.done = done;
			this.display = display;
		}

		@Override
		protected IStatus work(IProgressMonitor monitor) {
			monitor.subTask(getName());
			try {
				T result = task.run(Plugins.ofUser(), monitor);
				over(() -> done.accept(result));
			} catch (OperationCanceledException cancelled) {
				over(() -> notice.tell(Notice.Weight.INFORMATION, ManagerText.text("cancelled")));
			} catch (PluginException failure) {
				over(() -> notice.tell(Notice.Weight.ERROR, failure.finding().told()));
			} catch (IOException failure) {
				LoggerFactory.getLogger(Work.class).warn("{} failed", getName(), failure);
				over(() -> notice.tell(Notice.Weight.ERROR, ManagerText.text("failed", getName(), failure.toString())));
			}
			return Status.OK_STATUS;
		}

		private void over(Runnable shown) {
			if (!display.isDisposed())
				display.asyncExec(() -> end(this, shown));
		}

		@Override
		protected void canceling() {
			if (!display.isDisposed())
				display.asyncExec(() -> display.timerExec(GRACE_MILLISECONDS,
						() -> end(this, () -> notice.tell(Notice.Weight.INFORMATION, ManagerText.text("cancelled")))));
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}
	}
}
