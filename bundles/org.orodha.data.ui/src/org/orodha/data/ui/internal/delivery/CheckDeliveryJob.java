// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.data.delivery.Reception;
import org.orodha.data.delivery.Reception.Outcome;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.model.DeliveryEvent;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.jobs.WatchedJob;

/** Checks a delivery in the background, on a copy of the catalogue, and then records the report in the catalogue itself. */
public final class CheckDeliveryJob extends WatchedJob {

	/** The family of these jobs. */
	public static final Object FAMILY = new Object();

	private final Delivery delivery;
	private final boolean received;
	private final Reception reception;
	private volatile String failure;

	/** @param actor who has it checked */
	public CheckDeliveryJob(OpenCatalogue catalogue, Delivery delivery, Actor actor) {
		this(catalogue, delivery, actor, false);
	}

	private CheckDeliveryJob(OpenCatalogue catalogue, Delivery delivery, Actor actor, boolean received) {
		super(DeliveryText.text("check.job", catalogue.label(delivery)));
		this.delivery = delivery;
		this.received = received;
		this.reception = LiveReception.of(catalogue, actor);
		setPriority(LONG);
		setUser(true);
	}

	/** Checks what was received just now: where its files are no tables, it is not received any more. */
	static CheckDeliveryJob ofReceived(OpenCatalogue catalogue, Delivery delivery, Actor actor) {
		return new CheckDeliveryJob(catalogue, delivery, actor, true);
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
		try {
			return switch (received ? reception.checkReceived(delivery, monitor) : reception.check(delivery, monitor)) {
			case Outcome.Checked checked -> Status.OK_STATUS;
			case Outcome.Unchecked unchecked -> told(unchecked.why().getMessage());
			case Outcome.Withdrawn withdrawn -> told(DeliveryText.text("check.withdrawn", withdrawn.why().getMessage()));
			};
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (DeliveryException | CatalogueException broken) {
			return Status.error(broken.getMessage(), broken);
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

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}
}
