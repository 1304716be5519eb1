// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.time.Clock;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.orodha.data.check.CheckReport;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.model.Delivery;
import org.orodha.ui.OpenCatalogue;

/** Reads the report of a delivery's last check. */
final class ReadReportJob extends Job {

	private final Deliveries deliveries;
	private final Delivery delivery;
	private final Consumer<CheckReport> found;
	private final Consumer<String> failed;

	/**
	 * @param found  is given the report, in the user interface's thread
	 * @param failed is told why it cannot be read, likewise
	 */
	ReadReportJob(OpenCatalogue catalogue, Delivery delivery, Consumer<CheckReport> found, Consumer<String> failed) {
		super(DeliveryText.text("report.read.job"));
		this.deliveries = new Deliveries(catalogue.catalogue(), Clock.systemDefaultZone());
		this.delivery = delivery;
		this.found = found;
		this.failed = failed;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			deliveries.report(delivery).ifPresent(report -> inUi(() -> found.accept(report)));
		} catch (DeliveryException failure) {
			inUi(() -> failed.accept(failure.getMessage()));
		}
		return Status.OK_STATUS;
	}

	private static void inUi(Runnable action) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(action);
	}
}
