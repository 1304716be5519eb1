// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.declare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.orodha.model.Dataset;
import org.orodha.tables.description.FileDescriptions;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.HelpContext;

/** Makes a plug-in without Java from a sample file: what its columns are, a try on another file, and where it is kept. */
public final class DeclareWizard extends Wizard {

	private final Drafts drafts;
	private final SamplePage sample;
	private final ColumnsPage columns;
	private final TryPage attempt;
	private final SavePage save = new SavePage();

	private DeclareWizard(OpenCatalogue catalogue, Dataset dataset) {
		setWindowTitle(DeclareText.text("title"));
		setNeedsProgressMonitor(true);
		sample = new SamplePage(catalogue.label(dataset));
		drafts = new Drafts(catalogue.catalogue(), dataset.getId(), sample::file);
		columns = new ColumnsPage(drafts, dataset.getVariables().stream().map(FileDescriptions::columnName).toList());
		attempt = new TryPage(drafts);
	}

	/** Opens the wizard for files of a dataset. */
	public static WizardDialog open(IWorkbenchWindow window, Dataset dataset) {
		Optional<OpenCatalogue> catalogue = window.getService(CatalogueService.class).find(dataset);
		if (catalogue.isEmpty())
			return null;
		WizardDialog dialog = new WizardDialog(window.getShell(), new DeclareWizard(catalogue.get(), dataset));
		dialog.setBlockOnOpen(false);
		dialog.setPageSize(820, 420);
		dialog.open();
		return dialog;
	}

	@Override
	public void addPages() {
		List.<WizardPage>of(sample, columns, attempt, save).forEach(this::addPage);
	}

	@Override
	public void createPageControls(Composite container) {
		super.createPageControls(container);
		HelpContext.DECLARE.ofWindow(container);
	}

	/** Names the sample; for tests and for callers that know it. */
	public void sample(Path file) {
		sample.fill(file);
	}

	/** Says what a column is. */
	public void choose(String column, String variable) {
		columns.choose(column, variable);
	}

	/** Tries the declaration on a file. */
	public void attempt(Path file) {
		attempt.fill(file);
	}

	/** Says where the declaration is kept. */
	public void target(Path file) {
		save.fill(file);
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == save && super.canFinish();
	}

	@Override
	public boolean performFinish() {
		return save.file().filter(file -> drafts.keep(file, save.plugin(), getContainer(), save)).isPresent();
	}
}
