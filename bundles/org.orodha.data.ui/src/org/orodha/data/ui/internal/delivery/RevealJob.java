// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.time.Clock;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.PlatformUI;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.data.check.CheckReport;
import org.orodha.data.delivery.CatalogueChecker;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.engine.EngineLimits;
import org.orodha.model.Delivery;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.jobs.WatchedJob;

/** Checks a delivery again to show the values that can identify persons, too; the report is shown and kept nowhere. */
final class RevealJob extends WatchedJob {

	private final OpenCatalogue catalogue;
	private final Delivery delivery;
	private final Consumer<CheckReport> found;
	private final Consumer<String> failed;

	/**
	 * @param found  is given the report, in the user interface's thread
	 * @param failed is told why there is none, likewise
	 */
	RevealJob(OpenCatalogue catalogue, Delivery delivery, Consumer<CheckReport> found, Consumer<String> failed) {
		super(DeliveryText.text("reveal.job", catalogue.label(delivery)));
		this.catalogue = catalogue;
		this.delivery = delivery;
		this.found = found;
		this.failed = failed;
		setUser(true);
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		try {
			Catalogue reading = catalogue.catalogue().copy().catalogue();
			Delivery read = reading.find(Delivery.class, delivery.getId()).orElseThrow(OperationCanceledException::new);
			CheckReport report = new CatalogueChecker(reading, EngineLimits.DEFAULT, true).check(read,
					new Deliveries(reading, Clock.systemDefaultZone()).files(read), progress.split(95));
			inUi(() -> found.accept(report));
		} catch (DeliveryException failure) {
			inUi(() -> failed.accept(failure.getMessage()));
		} catch (OperationCanceledException cancelled) {
			inUi(() -> failed.accept(DeliveryText.text("reveal.cancelled")));
			return Status.CANCEL_STATUS;
		}
		return Status.OK_STATUS;
	}

	private static void inUi(Runnable action) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(action);
	}
}
