// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.app.internal;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.events.ShellAdapter;
import org.eclipse.swt.events.ShellEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.orodha.app.internal.text.AppText;
import org.orodha.app.internal.welcome.WelcomeEditor;
import org.orodha.ui.CatalogueService;

/** A window: its size, title and what it shows first. */
final class OrodhaWindowAdvisor extends WorkbenchWindowAdvisor {

	private WindowTitle title;

	OrodhaWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new OrodhaActionBars(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(new Point(1280, 800));
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(true);
		configurer.setShowMenuBar(true);
		configurer.setTitle(WindowTitle.APPLICATION);
	}

	/** A window that does not fit the screen fills it. */
	@Override
	public void postWindowCreate() {
		Shell shell = getWindowConfigurer().getWindow().getShell();
		Rectangle screen = shell.getMonitor().getClientArea();
		if (shell.getSize().x > screen.width || shell.getSize().y > screen.height)
			shell.setMaximized(true);
	}

	@Override
	public void postWindowOpen() {
		CatalogueService catalogues = getWindowConfigurer().getWindow().getService(CatalogueService.class);
		title = new WindowTitle(getWindowConfigurer(), catalogues);
		getWindowConfigurer().getWindow().getShell().addShellListener(new ShellAdapter() {
			@Override
			public void shellActivated(ShellEvent event) {
				catalogues.projects().forEach(OrodhaWindowAdvisor::lookAtDisk);
			}
		});
		if (catalogues.projects().isEmpty())
			WelcomeEditor.open(getWindowConfigurer().getWindow().getActivePage());
	}

	private static void lookAtDisk(IProject project) {
		Job refresh = Job.create(AppText.text("refresh.job", project.getName()),
				(ICoreRunnable) monitor -> project.refreshLocal(IResource.DEPTH_INFINITE, monitor));
		refresh.setSystem(true);
		refresh.setRule(project);
		refresh.schedule();
	}

	@Override
	public void dispose() {
		if (title != null)
			title.dispose();
		super.dispose();
	}
}
