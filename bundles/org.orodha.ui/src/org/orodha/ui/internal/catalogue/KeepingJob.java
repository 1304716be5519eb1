// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.orodha.core.catalogue.UnsavedEdit;
import org.orodha.core.catalogue.UnsavedEdits;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;

/** Writes the present unsaved edits of a catalogue to the disk. */
public final class KeepingJob extends Job {

	/** What jobs of this kind belong to. */
	public static final Object FAMILY = new Object();

	private static final int DELAY_MILLISECONDS = 500;

	private final OpenCatalogue catalogue;
	private final UnsavedEdits edits;
	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private volatile CompletableFuture<List<UnsavedEdit>> present = CompletableFuture.completedFuture(List.of());

	KeepingJob(OpenCatalogue catalogue, UnsavedEdits edits) {
		super(UiText.text("unsaved.job", catalogue.project().getName()));
		this.catalogue = catalogue;
		this.edits = edits;
		setSystem(true);
		setPriority(SHORT);
	}

	/**
	 * Has the present edits kept soon. Called in the user interface's thread, where they are collected by a timer: whatever waits
	 * for that thread to be idle waits for as long as somebody types on a busy machine.
	 */
	void ask() {
		if (present.isDone())
			present = CompletableFuture.supplyAsync(this::collected, collecting -> display.timerExec(DELAY_MILLISECONDS, collecting));
		schedule();
	}

	/**
	 * Has the present edits kept at once, as after a save: what is saved is not to be offered as unsaved after a kill. Called in the
	 * user interface's thread.
	 */
	void now() {
		present = CompletableFuture.completedFuture(collected());
		schedule();
	}

	private List<UnsavedEdit> collected() {
		return catalogue.catalogue().isDirty() ? catalogue.catalogue().unsaved() : List.of();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			edits.keep(awaited(present, monitor));
			return Status.OK_STATUS;
		} catch (IOException failure) {
			return CatalogueProjects.error(UiText.text("unsaved.failed", catalogue.title(), failure), failure);
		} catch (ExecutionException failure) {
			return CatalogueProjects.error(UiText.text("unsaved.failed", catalogue.title(), failure.getCause()), failure.getCause());
		} catch (InterruptedException | OperationCanceledException ended) {
			return Status.CANCEL_STATUS;
		}
	}

	private List<UnsavedEdit> awaited(Future<List<UnsavedEdit>> coming, IProgressMonitor monitor) throws ExecutionException, InterruptedException {
		while (!monitor.isCanceled() && !display.isDisposed())
			try {
				return coming.get(DELAY_MILLISECONDS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException busy) {
				continue;
			}
		throw new OperationCanceledException();
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}
}
