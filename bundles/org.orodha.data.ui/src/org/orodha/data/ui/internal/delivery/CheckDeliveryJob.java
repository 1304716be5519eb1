// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Storage.Write;
import org.orodha.core.findings.Finding;
import org.orodha.data.check.CheckReport;
import org.orodha.data.delivery.Actor;
import org.orodha.data.delivery.CatalogueChecker;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.data.ui.internal.jobs.WatchedJob;
import org.orodha.engine.EngineLimits;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.model.DeliveryEvent;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.problems.Snapshot;

/** Checks a delivery in the background, on a copy of the catalogue, and then records the report in the catalogue itself. */
public final class CheckDeliveryJob extends WatchedJob {

	/** The family of these jobs. */
	public static final Object FAMILY = new Object();

	private final OpenCatalogue catalogue;
	private final Delivery delivery;
	private final Actor actor;
	private volatile String failure;

	/** @param actor who has it checked */
	public CheckDeliveryJob(OpenCatalogue catalogue, Delivery delivery, Actor actor) {
		super(DeliveryText.text("check.job", catalogue.label(delivery)));
		this.catalogue = catalogue;
		this.delivery = delivery;
		this.actor = actor;
		setPriority(LONG);
		setUser(true);
	}

	boolean isAbout(Delivery other) {
		return delivery == other;
	}

	/** Whether cells were corrected after the last check, so that its report does not tell how things are. */
	static boolean isStale(Delivery delivery) {
		List<DeliveryAction> actions = delivery.getEvents().stream().map(DeliveryEvent::getAction).toList();
		return actions.lastIndexOf(DeliveryAction.CORRECT) > actions.lastIndexOf(DeliveryAction.CHECK);
	}

	/** The job that checks a delivery; empty where none does. */
	static Optional<CheckDeliveryJob> of(Delivery delivery) {
		return Arrays.stream(getJobManager().find(FAMILY)).map(CheckDeliveryJob.class::cast)
				.filter(check -> check.isAbout(delivery)).findFirst();
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		SubMonitor work = SubMonitor.convert(monitor, 1000);
		try {
			Catalogue copy = copy(work.split(50));
			Delivery copied = copy.require(Delivery.class, delivery.getId());
			Deliveries deliveries = new Deliveries(copy, Clock.systemDefaultZone());
			List<Finding> changed = deliveries.verify(copied, work.split(50));
			if (!changed.isEmpty())
				return told(changed.get(0).message());
			CheckReport report = new CatalogueChecker(copy, EngineLimits.DEFAULT).check(copied, deliveries.files(copied), work.split(900));
			return record(report);
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (DeliveryException refused) {
			return told(refused.getMessage());
		} catch (CatalogueException failure) {
			return Status.error(failure.getMessage(), failure);
		}
	}

	/** What the user can mend is shown and needs no entry in the log. */
	private IStatus told(String why) {
		failure = why;
		StatusManager.getManager().handle(Status.error(getName() + "\n\n" + why), StatusManager.SHOW);
		return Status.info(why);
	}

	/** Why the delivery could not be checked; null while it is being checked and where it was. */
	String failure() {
		return failure;
	}

	private Catalogue copy(IProgressMonitor monitor) throws CatalogueException {
		List<Write> unsaved = new ArrayList<>();
		display().syncExec(() -> unsaved.addAll(catalogue.catalogue().unsaved()));
		return Catalogue.open(new Snapshot(catalogue.storage(), unsaved), monitor);
	}

	private IStatus record(CheckReport report) throws DeliveryException {
		boolean[] there = { false };
		display().syncExec(() -> there[0] = delivery.eResource() != null);
		if (there[0])
			new Deliveries(catalogue.catalogue(), Clock.systemDefaultZone()).record(delivery, report, actor);
		return Status.OK_STATUS;
	}

	private static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}
}
