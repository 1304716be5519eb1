// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult.Example;
import org.orodha.data.report.ReportSubject;
import org.orodha.model.CheckRecord;
import org.orodha.model.Delivery;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;
import org.orodha.ui.internal.editor.HeadRoom;
import org.orodha.ui.internal.text.HelpContext;

/** What the last check of a delivery found, and what can be done with the delivery. */
public final class ReportPage extends ElementPage {

	private final JobChangeAdapter jobs = new JobChangeAdapter() {
		@Override
		public void scheduled(IJobChangeEvent event) {
			changed(event.getJob());
		}

		@Override
		public void done(IJobChangeEvent event) {
			changed(event.getJob());
		}
	};
	private ReportPane pane;
	private DeliveryActions actions;
	private CheckRecord shown;
	private CheckReport report;
	private boolean revealed;
	private String unrevealed;
	private volatile String failure;

	/** The page's identifier. */
	public static final String ID = "report";

	ReportPage(ElementEditor editor) {
		super(editor, ID, DeliveryText.text("report.title"));
	}

	private Delivery delivery() {
		return (Delivery) element();
	}

	@Override
	protected HelpContext help() {
		return HelpContext.REPORT;
	}

	@Override
	protected void createContent(IManagedForm form) {
		ScrolledForm scrolled = form.getForm();
		Composite body = filled(form);
		GridLayoutFactory.fillDefaults().margins(10, 6).applyTo(body);
		pane = new ReportPane(body, form.getToolkit(), this::open);
		pane.onReveal(DeliveryText.text("reveal.help"), this::reveal);
		actions = new DeliveryActions(getSite().getShell(), context().catalogue(), delivery());
		actions.fill(scrolled.getToolBarManager());
		HeadRoom.share(scrolled);
		Job.getJobManager().addJobChangeListener(jobs);
		refresh();
	}

	/** The report that is shown; empty where there is none. */
	public Optional<CheckReport> report() {
		return Optional.ofNullable(report);
	}

	private void open(Example example) {
		if (example.place() == null || example.record() == 0)
			return;
		editor().formPages().stream().filter(CellRevealer.class::isInstance).map(CellRevealer.class::cast).findFirst()
				.ifPresent(data -> data.reveal(example.place().file(), example.record(), example.place().column()));
	}

	private void reveal(boolean wanted) {
		revealed = wanted;
		unrevealed = null;
		shown = null;
		refresh();
	}

	private void changed(Job job) {
		if (job instanceof CheckDeliveryJob check && check.isAbout(delivery())) {
			failure = check.failure();
			getSite().getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(this::refresh);
		}
	}

	@Override
	protected void refresh() {
		if (pane == null || getManagedForm().getForm().isDisposed() || element() == null)
			return;
		CheckDeliveryJob check = CheckDeliveryJob.of(delivery()).orElse(null);
		actions.refresh();
		CheckRecord last = delivery().getChecks().isEmpty() ? null : delivery().getChecks().getLast();
		if (check != null || last == null) {
			shown = null;
			report = null;
			pane.showNone(check != null ? DeliveryText.text("report.checking")
					: failure != null ? failure : DeliveryText.text("report.none"), check);
			return;
		}
		pane.warn(warning());
		if (last != shown) {
			shown = last;
			boolean revealing = revealed;
			(revealing ? new RevealJob(context().catalogue(), delivery(), found -> show(last, found, true), this::stayHidden)
					: new ReadReportJob(context().catalogue(), delivery(), found -> show(last, found, false), this::showFailure))
							.schedule();
		}
	}

	private String warning() {
		return failure != null ? failure
				: unrevealed != null ? unrevealed
						: CheckDeliveryJob.isStale(delivery()) ? DeliveryText.text("report.stale")
								: revealed ? DeliveryText.text("reveal.revealed") : overridden();
	}

	/** What passed though no instrument let it: when, by whom and why. */
	private String overridden() {
		return ReportSubject.of(delivery(), context().catalogue().languages()).overrides().stream()
				.map(override -> DeliveryText.text("report.override", override.lines().findFirst().orElse("")))
				.collect(Collectors.joining("\n"));
	}

	/** What cannot be revealed stays hidden, and the report as it is kept is shown. */
	private void stayHidden(String why) {
		unrevealed = why;
		if (getManagedForm() != null && !getManagedForm().getForm().isDisposed())
			pane.warn(warning());
	}

	private void show(CheckRecord check, CheckReport found, boolean revealing) {
		if (check != shown || revealing != revealed || getManagedForm() == null || getManagedForm().getForm().isDisposed())
			return;
		report = found;
		pane.show(found);
	}

	private void showFailure(String message) {
		if (!getManagedForm().getForm().isDisposed())
			pane.showNone(message, null);
	}

	@Override
	public void setFocus() {
		if (pane != null)
			pane.setFocus();
	}

	@Override
	public void dispose() {
		Job.getJobManager().removeJobChangeListener(jobs);
		super.dispose();
	}
}
