// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.orodha.core.catalogue.CatalogueCopy;
import org.orodha.ui.OpenCatalogue;

/** Has something worked out in the background from a catalogue as it is now, and shown. Only what was asked for last is shown. */
public final class WorkedOut {

	/** The family of the jobs that work something out. */
	public static final Object FAMILY = new Object();

	private final Control control;
	private final String name;
	private Job present;
	private boolean reading;

	/**
	 * @param control what it is shown in: once it is gone, nothing is shown any more
	 * @param name    what the user reads of the job
	 */
	public WorkedOut(Control control, String name) {
		this.control = control;
		this.name = name;
		control.addDisposeListener(event -> cancel());
	}

	/**
	 * Begins anew.
	 *
	 * @param work is given a copy, in the background
	 * @param show is given what was worked out, in the user interface's thread
	 */
	public <T> void ask(OpenCatalogue catalogue, Function<CatalogueCopy, T> work, Consumer<T> show) {
		begin(monitor -> work.apply(catalogue.catalogue().copy(monitor)), show);
		reading = true;
	}

	/**
	 * Begins anew with what needs no copy.
	 *
	 * @param work is called in the background
	 * @param show is given what was worked out, in the user interface's thread
	 */
	public <T> void ask(Supplier<T> work, Consumer<T> show) {
		begin(monitor -> work.get(), show);
	}

	/** Whether a catalogue was asked and what it says is not shown yet. */
	public boolean isReading() {
		return reading;
	}

	private <T> void begin(Function<IProgressMonitor, T> work, Consumer<T> show) {
		cancel();
		Display display = control.getDisplay();
		present = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					T found = work.apply(monitor);
					display.asyncExec(() -> {
						if (this != present || control.isDisposed())
							return;
						reading = false;
						show.accept(found);
					});
					return Status.OK_STATUS;
				} catch (OperationCanceledException cancelled) {
					return Status.CANCEL_STATUS;
				}
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == FAMILY;
			}
		};
		present.setPriority(Job.SHORT);
		present.schedule();
	}

	/** Has nothing shown of what was asked for. */
	public void cancel() {
		if (present != null)
			present.cancel();
		present = null;
		reading = false;
	}
}
