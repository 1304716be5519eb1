// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import java.util.function.Function;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Proposal;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.HelpContext;

/** Shows what the catalogue itself lets conclude, and lets it happen as one command. */
public final class ProposalWizard extends Wizard {

	private final OpenCatalogue catalogue;
	private final Function<Catalogue, Proposal> conclusion;
	private PreviewPage preview;

	/** @param conclusion what is proposed for a catalogue */
	public ProposalWizard(OpenCatalogue catalogue, String title, Function<Catalogue, Proposal> conclusion) {
		this.catalogue = catalogue;
		this.conclusion = conclusion;
		setWindowTitle(title);
		setNeedsProgressMonitor(true);
	}

	/** Opens the wizard. */
	public WizardDialog open(IWorkbenchWindow window) {
		WizardDialog dialog = new WizardDialog(window.getShell(), this);
		dialog.setBlockOnOpen(false);
		dialog.setPageSize(900, 420);
		dialog.open();
		return dialog;
	}

	@Override
	public void addPages() {
		preview = new PreviewPage(catalogue, this::propose);
		addPage(preview);
	}

	/** Concludes, and shows what would change. */
	public void propose() {
		preview.show(conclusion.apply(catalogue.catalogue()));
	}

	@Override
	public void createPageControls(Composite container) {
		super.createPageControls(container);
		HelpContext.IMPORT.ofWindow(container);
	}

	@Override
	public boolean performFinish() {
		return new Applying(getContainer(), catalogue).make(preview);
	}
}
