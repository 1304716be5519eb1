// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
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

	static final long DELAY_MILLISECONDS = 500;

	private final OpenCatalogue catalogue;
	private final UnsavedEdits edits;

	KeepingJob(OpenCatalogue catalogue, UnsavedEdits edits) {
		super(UiText.text("unsaved.job", catalogue.project().getName()));
		this.catalogue = catalogue;
		this.edits = edits;
		setSystem(true);
		setPriority(SHORT);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		List<UnsavedEdit> present = new ArrayList<>();
		Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
		if (display == null || display.isDisposed())
			return Status.CANCEL_STATUS;
		display.syncExec(() -> {
			if (catalogue.catalogue().isDirty())
				present.addAll(catalogue.catalogue().unsaved());
		});
		if (monitor.isCanceled())
			return Status.CANCEL_STATUS;
		try {
			edits.keep(present);
			return Status.OK_STATUS;
		} catch (IOException failure) {
			return CatalogueProjects.error(UiText.text("unsaved.failed", catalogue.title(), failure), failure);
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}
}
