// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.jobs;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.orodha.ui.internal.jobs.WatchedJob.Progress;

/** How far a job is, with a button that cancels it; hidden while there is none. */
public final class JobProgress {

	private static final int LOOK_EVERY_MILLISECONDS = 200;
	private static final int WHOLE = 1000;

	private final Composite area;
	private final ProgressBar bar;
	private final Button cancel;
	private final Label what;
	private WatchedJob shown;

	/** @param parent gives the size and says whether a hidden control takes room */
	public JobProgress(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(area);
		bar = new ProgressBar(area, SWT.HORIZONTAL);
		bar.setMaximum(WHOLE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(bar);
		cancel = new Button(area, SWT.PUSH);
		cancel.setText(JobText.text("progress.cancel"));
		cancel.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> cancel()));
		what = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(what);
		area.setVisible(false);
	}

	/** The control that takes the layout. */
	public Composite control() {
		return area;
	}

	/** Gives the parts the colours of the parent. */
	public JobProgress inColoursOf(Composite parent) {
		area.setBackground(parent.getBackground());
		what.setBackground(parent.getBackground());
		return this;
	}

	/** Shows how far a job is; null for none. */
	public void show(WatchedJob job) {
		boolean looking = shown != null;
		shown = job;
		area.setVisible(job != null);
		cancel.setEnabled(job != null);
		if (!looking)
			look();
	}

	private void cancel() {
		if (shown == null)
			return;
		cancel.setEnabled(false);
		what.setText(JobText.text("progress.cancelling"));
		shown.cancel();
	}

	private void look() {
		if (shown == null || area.isDisposed())
			return;
		Progress progress = shown.progress();
		bar.setSelection((int) (progress.share() * WHOLE));
		if (cancel.getEnabled())
			what.setText(progress.what().replace("&", "&&"));
		area.getDisplay().timerExec(LOOK_EVERY_MILLISECONDS, this::look);
	}
}
