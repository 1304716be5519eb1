// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.jobs;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.jobs.Job;

/** A job that tells how far it is to whoever asks, beside the workbench's own display of progress. */
public abstract class WatchedJob extends Job {

	/**
	 * How far a job is.
	 *
	 * @param share how much is done, from 0 to 1
	 * @param what  what is being done; may be empty
	 */
	public record Progress(double share, String what) {
	}

	private volatile Progress progress = new Progress(0, "");

	/** @param name as the user reads it */
	protected WatchedJob(String name) {
		super(name);
	}

	/** How far it is; a share of zero before it begins. */
	public final Progress progress() {
		return progress;
	}

	@Override
	protected final IStatus run(IProgressMonitor monitor) {
		return work(new Noting(monitor));
	}

	/** Does the work; as {@link Job#run}. */
	protected abstract IStatus work(IProgressMonitor monitor);

	private final class Noting extends ProgressMonitorWrapper {

		private double total = 1;
		private double done;

		Noting(IProgressMonitor monitor) {
			super(monitor);
		}

		@Override
		public void beginTask(String name, int work) {
			total = Math.max(1, work);
			super.beginTask(name, work);
		}

		@Override
		public void subTask(String name) {
			super.subTask(name);
			note(name);
		}

		@Override
		public void internalWorked(double work) {
			super.internalWorked(work);
			done += work;
			note(progress.what());
		}

		@Override
		public void worked(int work) {
			internalWorked(work);
		}

		private void note(String what) {
			progress = new Progress(Math.min(1, done / total), what == null ? "" : what);
		}
	}
}
