package org.orodha.ui.internal.delivery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
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
	private volatile Progress progress = new Progress(0, "");

	/** @param actor who has it checked */
	public CheckDeliveryJob(OpenCatalogue catalogue, Delivery delivery, Actor actor) {
		super(DeliveryText.text("check.job", catalogue.label(delivery)));
		this.catalogue = catalogue;
		this.delivery = delivery;
		this.actor = actor;
		setPriority(LONG);
		setUser(true);
	}

	/** How far it is; a share of zero before it begins. */
	Progress progress() {
		return progress;
	}

	/**
	 * How far a check is.
	 *
	 * @param share how much is done, from 0 to 1
	 * @param what  what is being done; may be empty
	 */
	record Progress(double share, String what) {
	}

	/** Notes how far the work is, for the page that shows it. */
	private final class Noting extends ProgressMonitorWrapper {

		private double total = 1;
		private double done;

		Noting(IProgressMonitor monitor) {
			super(monitor);
		}

		@Override
		public void beginTask(String name, int work) {
			total = Math.max(1, work);
			super.beginTask(name, work);
		}

		@Override
		public void subTask(String name) {
			super.subTask(name);
			progress = new Progress(Math.min(1, done / total), name);
		}

		@Override
		public void internalWorked(double work) {
			super.internalWorked(work);
			done += work;
			progress = new Progress(Math.min(1, done / total), progress.what());
		}

		@Override
		public void worked(int work) {
			internalWorked(work);
		}
	}

	boolean isAbout(Delivery other) {
		return delivery == other;
	}

	/** The job that checks a delivery; empty where none does. */
	static Optional<CheckDeliveryJob> of(Delivery delivery) {
		return Arrays.stream(getJobManager().find(FAMILY)).map(CheckDeliveryJob.class::cast)
				.filter(check -> check.isAbout(delivery)).findFirst();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor work = SubMonitor.convert(new Noting(monitor), 1000);
		try {
			Catalogue copy = copy(work.split(50));
			Delivery copied = copy.require(Delivery.class, delivery.getId());
			Deliveries deliveries = new Deliveries(copy, Clock.systemDefaultZone());
			List<Finding> changed = deliveries.verify(copied, work.split(50));
			if (!changed.isEmpty())
				return Status.error(changed.get(0).message());
			CheckReport report = new CatalogueChecker(copy, EngineLimits.DEFAULT).check(copied, deliveries.files(copied), work.split(900));
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
