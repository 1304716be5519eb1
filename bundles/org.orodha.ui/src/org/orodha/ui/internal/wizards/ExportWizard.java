// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.Exports;
import org.orodha.core.exchange.Installed;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.explorer.Selected;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Writes the catalogue in some format: choose an exporter, choose where and for whom; then tell what was lost. */
public final class ExportWizard extends Wizard implements IExportWizard {

	private OpenCatalogue catalogue;
	private ChoosePage<Exporter> choice;
	private ExportTargetPage<Exporter> target;
	private String wanted;

	/** Makes the wizard. */
	public ExportWizard() {
		setWindowTitle(UiText.text("export.title"));
		setNeedsProgressMonitor(true);
		setDialogSettings(Wizards.settings("export"));
	}

	/** Opens the wizard where it asks for the file to export a catalogue to, by an exporter of that identifier. */
	public static void open(Shell shell, OpenCatalogue catalogue, String exporter) {
		ExportWizard wizard = new ExportWizard();
		wizard.catalogue = catalogue;
		wizard.wanted = exporter;
		new WizardDialog(shell, wizard).open();
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		catalogue = Selected.catalogue(workbench.getActiveWorkbenchWindow(), selection).orElse(null);
	}

	@Override
	public void addPages() {
		if (catalogue == null) {
			addPage(new NoCataloguePage());
			return;
		}
		target = new ExportTargetPage<>(catalogue);
		choice = new ChoosePage<>(UiText.text("export.choose", catalogue.title()), Installed.exporters(), target::show);
		addPage(choice);
		addPage(target);
	}

	@Override
	public void createPageControls(Composite container) {
		super.createPageControls(container);
		HelpContext.EXPORT.ofWindow(container);
		if (wanted != null && choice != null)
			choice.choose(wanted);
	}

	@Override
	public IWizardPage getStartingPage() {
		return wanted == null ? super.getStartingPage() : target;
	}

	@Override
	public boolean canFinish() {
		return target != null && getContainer().getCurrentPage() == target && super.canFinish();
	}

	@Override
	public boolean performFinish() {
		Contribution<Exporter> exporter = target.contribution();
		return target.export((path, options, audience, monitor) -> new Exports(new Guard()).export(catalogue.catalogue(), exporter,
				path, options, audience, monitor));
	}
}
