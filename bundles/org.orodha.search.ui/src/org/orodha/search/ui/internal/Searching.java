// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.ui.internal;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.orodha.search.SearchFilter;

/** Searches in the background as somebody types; only what was asked for last is shown. */
final class Searching {

	private static final long PAUSE_MILLISECONDS = 60;

	private final Indexes indexes = Indexes.ofWorkbench();
	private final Control control;
	private final Consumer<Results> shown;
	private Job last;

	/** @param control while it lives, what is found is shown, in the user interface's thread */
	Searching(Control control, Consumer<Results> shown) {
		this.control = control;
		this.shown = shown;
	}

	void ask(String text, Map<IProject, SearchFilter> filters, int most) {
		stop();
		Job job = new Job(SearchText.text("box.name")) {

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				Results results = indexes.find(text, filters, most);
				if (!monitor.isCanceled())
					show(this, results);
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == Indexes.FAMILY;
			}
		};
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
		last = job;
		job.schedule(PAUSE_MILLISECONDS);
	}

	private void show(Job job, Results results) {
		if (!control.isDisposed())
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed() && last == job) {
					last = null;
					shown.accept(results);
				}
			});
	}

	/** Whether what was asked for last is still to be shown. */
	boolean isGoingOn() {
		return last != null;
	}

	/** Nothing is shown any more of what was asked for. */
	void stop() {
		if (last != null)
			last.cancel();
		last = null;
	}
}
