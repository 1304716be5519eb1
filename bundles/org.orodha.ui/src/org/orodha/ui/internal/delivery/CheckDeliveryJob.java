package org.orodha.ui.internal.delivery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Storage.Write;
import org.orodha.core.findings.Finding;
import org.orodha.data.check.CatalogueChecker;
import org.orodha.data.check.CheckReport;
import org.orodha.data.delivery.Actor;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.data.engine.EngineLimits;
import org.orodha.model.Delivery;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.problems.Snapshot;

/** Checks a delivery in the background, on a copy of the catalogue, and then records the report in the catalogue itself. */
public final class CheckDeliveryJob extends Job {

	/** The family of these jobs. */
	public static final Object FAMILY = new Object();

	private final OpenCatalogue catalogue;
	private final Delivery delivery;
	private final Actor actor;

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

	/** Whether a delivery is being checked. */
	static boolean isGoingOn(Delivery delivery) {
		return Arrays.stream(getJobManager().find(FAMILY))
				.anyMatch(job -> job instanceof CheckDeliveryJob check && check.isAbout(delivery));
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 20);
		try {
			Catalogue copy = copy(progress.split(1));
			Delivery copied = copy.require(Delivery.class, delivery.getId());
			Deliveries deliveries = new Deliveries(copy, Clock.systemDefaultZone());
			List<Finding> changed = deliveries.verify(copied, progress.split(1));
			if (!changed.isEmpty())
				return Status.error(changed.get(0).message());
			CheckReport report = new CatalogueChecker(copy, EngineLimits.DEFAULT).check(copied, deliveries.files(copied), progress.split(18));
			return record(report);
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (DeliveryException | CatalogueException failure) {
			return Status.error(failure.getMessage(), failure);
		}
	}

	private Catalogue copy(IProgressMonitor monitor) throws CatalogueException {
		List<Write> unsaved = new ArrayList<>();
		display().syncExec(() -> unsaved.addAll(catalogue.catalogue().unsaved()));
		return Catalogue.open(new Snapshot(catalogue.storage(), unsaved), monitor);
	}

	private IStatus record(CheckReport report) {
		IStatus[] result = { Status.OK_STATUS };
		display().syncExec(() -> {
			if (delivery.eResource() == null)
				return;
			try {
				new Deliveries(catalogue.catalogue(), Clock.systemDefaultZone()).record(delivery, report, actor);
			} catch (DeliveryException failure) {
				result[0] = Status.error(failure.getMessage(), failure);
			}
		});
		return result[0];
	}

	private static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}
}
