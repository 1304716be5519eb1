package org.orodha.ui.internal.profile;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** Tells somebody beside the job's own monitor how far the work is. */
public final class WatchedMonitor extends ProgressMonitorWrapper {

	/** Is told how much is done, from 0 to 1, and what is being done. */
	public interface Watcher {

		/** @param done from 0 to 1 */
		void progress(double done, String what);
	}

	private final Watcher watcher;
	private double total = 1;
	private double done;
	private String what = "";

	/** @param watcher is told in the thread that does the work */
	public WatchedMonitor(IProgressMonitor monitor, Watcher watcher) {
		super(monitor);
		this.watcher = watcher;
	}

	@Override
	public void beginTask(String name, int work) {
		total = Math.max(1, work);
		super.beginTask(name, work);
	}

	@Override
	public void subTask(String name) {
		what = name;
		super.subTask(name);
		tell();
	}

	@Override
	public void internalWorked(double work) {
		done += work;
		super.internalWorked(work);
		tell();
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	private void tell() {
		watcher.progress(Math.min(1, done / total), what);
	}
}
