// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.profile;

import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.table.TableDialectHints;
import org.orodha.tables.profile.FileProfile;
import org.orodha.tables.profile.Profile;
import org.orodha.ui.internal.jobs.JobProgress;
import org.orodha.ui.internal.text.HelpContext;

/** Shows what a table file holds, before anybody describes it. */
public final class ProfileView extends ViewPart {

	/** The view's identifier. */
	public static final String ID = "org.orodha.data.ui.profile";

	private final StackLayout stack = new StackLayout();
	private Composite area;
	private Composite said;
	private Label message;
	private Composite running;
	private Label doing;
	private JobProgress progress;
	private Composite result;
	private Label title;
	private ColumnsTable columns;
	private ColumnDetails details;
	private ProfileJob job;
	private Profile profile;

	/**
	 * Profiles a file and shows the result in the view.
	 *
	 * @param hints what is known of how it is written
	 */
	public static void open(IWorkbenchPage page, Path file, TableDialectHints hints) {
		try {
			((ProfileView) page.showView(ID)).profile(file, hints);
		} catch (PartInitException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(stack);
		HelpContext.PROFILE.of(area);
		said = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(said);
		message = new Label(said, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, SWT.DEFAULT).applyTo(message);
		createRunning();
		createResult();
		say(ProfileText.text("profile.none"));
	}

	private void createRunning() {
		running = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(running);
		doing = new Label(running, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(doing);
		progress = new JobProgress(running);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(progress.control());
	}

	private void createResult() {
		result = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(result);
		title = new Label(result, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		SashForm sash = new SashForm(result, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		columns = new ColumnsTable(sash, column -> details.show(column, profile.rows()));
		details = new ColumnDetails(sash);
		sash.setWeights(3, 2);
		sash.addControlListener(ControlListener.controlResizedAdapter(event -> {
			int wanted = sash.getSize().x > 2 * sash.getSize().y ? SWT.HORIZONTAL : SWT.VERTICAL;
			if (sash.getOrientation() != wanted)
				sash.setOrientation(wanted);
		}));
	}

	/** Profiles a file; what is being profiled is given up. */
	public void profile(Path file, TableDialectHints hints) {
		cancel();
		profile = null;
		doing.setText(ProfileText.text("profile.job", file.getFileName()).replace("&", "&&"));
		front(running);
		job = new ProfileJob(file, hints, new Watcher(area.getDisplay()));
		progress.show(job);
		job.schedule();
	}

	/** The profile that is shown; null while there is none. */
	public Profile profile() {
		return profile;
	}

	/** The table of the columns. */
	public Table columns() {
		return columns.control();
	}

	private void show(FileProfile file) {
		Profile found = file.profile();
		profile = found;
		title.setToolTipText(file.balance().text());
		title.setText(ProfileText.text("profile.title", found.file(), found.rows(), found.columns().size()).replace("&", "&&"));
		columns.show(found);
		front(result);
	}

	private void say(String text) {
		message.setText(text.replace("&", "&&"));
		front(said);
	}

	private void front(Control control) {
		if (control != running)
			progress.show(null);
		stack.topControl = control;
		area.layout(true, true);
	}

	private void cancel() {
		if (job != null)
			job.cancel();
	}

	@Override
	public void setFocus() {
		if (stack.topControl == result)
			columns.control().setFocus();
		else
			area.setFocus();
	}

	@Override
	public void dispose() {
		cancel();
		super.dispose();
	}

	/** Brings what the job tells into the user interface's thread; what an earlier job tells is not listened to. */
	private final class Watcher implements ProfileJob.Watcher {

		private final Display display;

		Watcher(Display display) {
			this.display = display;
		}

		private void run(Runnable action) {
			display.asyncExec(() -> {
				if (!area.isDisposed() && job != null && job.tells(this))
					action.run();
			});
		}

		@Override
		public void finished(FileProfile found) {
			run(() -> show(found));
		}

		@Override
		public void failed(String reason) {
			run(() -> say(reason));
		}
	}
}
