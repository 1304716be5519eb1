// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.harmonise;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.UnknownElementException;
import org.orodha.core.findings.Finding;
import org.orodha.data.harmonise.HarmoniseException;
import org.orodha.data.harmonise.HarmonisedTable;
import org.orodha.data.harmonise.RequirementTables;
import org.orodha.data.harmonise.TableRequest;
import org.orodha.engine.EngineLimits;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.jobs.WatchedJob;

/** Makes a requirement's table in the background, on a copy of the catalogue. */
public final class HarmoniseJob extends WatchedJob {

	/** The family of these jobs. */
	public static final Object FAMILY = new Object();

	private static final int WHOLE = 100;

	/** Is told what becomes of it, in another thread. */
	interface Watcher {

		/**
		 * The table is there.
		 *
		 * @param findings what is wrong with the files and did not keep them from being read
		 */
		void finished(HarmonisedTable table, List<Finding> findings);

		/** There is no table, for a reason that the user reads. */
		void failed(String reason);
	}

	private final OpenCatalogue catalogue;
	private final TableRequest request;
	private final Watcher watcher;

	HarmoniseJob(OpenCatalogue catalogue, TableRequest request, Watcher watcher) {
		super(HarmoniseText.text("job", request.requirement()));
		this.catalogue = catalogue;
		this.request = request;
		this.watcher = watcher;
		setPriority(LONG);
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, WHOLE);
		List<Finding> findings = new ArrayList<>();
		try {
			RequirementTables tables = new RequirementTables(catalogue.catalogue().copy().catalogue(), EngineLimits.DEFAULT);
			HarmonisedTable table = tables.make(request, findings::add, progress.split(WHOLE));
			progress.checkCanceled();
			watcher.finished(table, findings);
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			watcher.failed(HarmoniseText.text("cancelled"));
			return Status.CANCEL_STATUS;
		} catch (HarmoniseException refused) {
			watcher.failed(refused.finding().told());
		} catch (UnknownElementException failure) {
			watcher.failed(failure.getMessage());
		}
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}
}
