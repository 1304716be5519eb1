// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.harmonise;

import java.util.Optional;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.orodha.data.harmonise.TableRequest;
import org.orodha.model.Requirement;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.wizards.NoCataloguePage;
import org.orodha.ui.internal.wizards.Wizards;

/** Asks what a requirement's table is to be made from, for whom and how; the table is then made on the requirement's page. */
public final class HarmoniseWizard extends Wizard {

	private final IWorkbenchPage workbench;
	private final OpenCatalogue catalogue;
	private final Requirement requirement;
	private final TableRequest last;
	private SourcesPage sources;
	private TreatmentPage treatment;

	private HarmoniseWizard(IWorkbenchPage workbench, OpenCatalogue catalogue, Requirement requirement, TableRequest last) {
		this.workbench = workbench;
		this.catalogue = catalogue;
		this.requirement = requirement;
		this.last = last;
		setWindowTitle(HarmoniseText.text("wizard.title"));
		setDialogSettings(Wizards.settings("harmonise"));
	}

	/**
	 * Opens the wizard.
	 *
	 * @param requirement what table to make, or null
	 * @param last        what was asked for before, or null
	 */
	public static WizardDialog open(IWorkbenchWindow window, Requirement requirement, TableRequest last) {
		CatalogueService catalogues = window.getService(CatalogueService.class);
		OpenCatalogue catalogue = Optional.ofNullable(requirement).flatMap(catalogues::find)
				.or(() -> catalogues.all().stream().findFirst()).orElse(null);
		WizardDialog dialog = new WizardDialog(window.getShell(),
				new HarmoniseWizard(window.getActivePage(), catalogue, requirement, last));
		dialog.setBlockOnOpen(false);
		dialog.setPageSize(860, 420);
		dialog.open();
		return dialog;
	}

	@Override
	public void addPages() {
		if (catalogue == null) {
			addPage(new NoCataloguePage());
			return;
		}
		treatment = new TreatmentPage(last);
		sources = new SourcesPage(catalogue, requirement, last, treatment::show);
		addPage(sources);
		addPage(treatment);
	}

	@Override
	public void createPageControls(Composite container) {
		super.createPageControls(container);
		HelpContext.HARMONISE.ofWindow(container);
	}

	/** The page that asks for the deliveries and files. */
	public SourcesPage sources() {
		return sources;
	}

	@Override
	public boolean canFinish() {
		return sources != null && sources.isPageComplete();
	}

	/** What the user asks for. */
	public TableRequest request() {
		return new TableRequest(sources.requirement().getId(), sources.deliveries(), sources.files(), sources.audience(),
				treatment.threshold(), treatment.zerosShown(), treatment.overTime());
	}

	@Override
	public boolean performFinish() {
		sources.remember();
		treatment.remember();
		Optional<ElementEditor> editor = Editors.show(workbench, sources.requirement());
		editor.ifPresent(shown -> ((HarmonisePage) shown.setActivePage(HarmonisePage.ID)).make(request()));
		return editor.isPresent();
	}
}
