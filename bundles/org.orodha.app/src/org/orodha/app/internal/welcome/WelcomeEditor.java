// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.app.internal.welcome;


import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.app.internal.text.AppText;
import org.orodha.core.catalogue.Sample;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.internal.page.PageEditor;

/** The first page that a user sees: three ways to start. */
public final class WelcomeEditor extends PageEditor {

	private static final String EXERCISES = "org.orodha.workshop.ui.exercises";
	private static final String COURSES = "org.orodha.workshop.courses";
	private static final String ID = "org.orodha.app.welcome";

	private FormToolkit toolkit;
	private ScrolledForm form;

	/** Shows the welcome page. */
	public static void open(IWorkbenchPage page) {
		try {
			page.openEditor(new WelcomeInput(), ID);
		} catch (PartInitException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(form, "org.orodha.ui.welcome");
		form.setText(AppText.text("welcome.title"));
		toolkit.decorateFormHeading(form.getForm());
		TableWrapLayout layout = new TableWrapLayout();
		layout.leftMargin = 24;
		layout.rightMargin = 24;
		layout.topMargin = 16;
		layout.verticalSpacing = 10;
		form.getBody().setLayout(layout);
		paragraph(AppText.text("welcome.text"));
		toolkit.createLabel(form.getBody(), AppText.text("welcome.start")).setFont(
				JFaceResources.getHeaderFont());
		for (Sample sample : Sample.installed())
			way(sample.name(), sample.description() + " " + AppText.text("welcome.sample.text"), "open-catalogue",
					() -> copy(sample));
		way(AppText.text("welcome.new"), AppText.text("welcome.new.text"), "new-catalogue",
				() -> run("org.orodha.ui.newCatalogue"));
		way(AppText.text("welcome.open"), AppText.text("welcome.open.text"), "open-catalogue",
				() -> run("org.orodha.ui.openCatalogue"));
		exercises();
		form.reflow(true);
	}

	/** Courses are a capability that may not be there, so that the command is known by its name only. */
	private void exercises() {
		Command command = getSite().getService(ICommandService.class).getCommand(EXERCISES);
		if (!command.isDefined() || Platform.getExtensionRegistry().getConfigurationElementsFor(COURSES).length == 0)
			return;
		try {
			way(command.getName(), command.getDescription(), "validate", () -> run(EXERCISES));
		} catch (NotDefinedException goneMeanwhile) {
			StatusManager.getManager().handle(Status.error(goneMeanwhile.getMessage(), goneMeanwhile));
		}
	}

	private void way(String title, String text, String icon, Runnable action) {
		ImageHyperlink link = toolkit.createImageHyperlink(form.getBody(), SWT.WRAP);
		link.setText(title);
		link.setFont(JFaceResources.getBannerFont());
		ImageDescriptor image = ImageDescriptor.createFromURL(
				Platform.getBundle("org.orodha.ui").getEntry("icons/" + icon + ".svg"));
		link.setImage(new LocalResourceManager(JFaceResources.getResources(), link).get(image));
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> action.run()));
		paragraph(text);
	}

	private void paragraph(String text) {
		Label paragraph = toolkit.createLabel(form.getBody(), text, SWT.WRAP);
		paragraph.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
	}

	private void run(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException failure) {
			StatusManager.getManager().handle(Status.error(failure.getMessage(), failure), StatusManager.SHOW);
		}
	}

	private void copy(Sample sample) {
		CatalogueService catalogues = getSite().getService(CatalogueService.class);
		Job.create(sample.name(), (IProgressMonitor monitor) -> {
			catalogues.create(sample, monitor);
		}).schedule();
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void dispose() {
		if (toolkit != null)
			toolkit.dispose();
		super.dispose();
	}
}
