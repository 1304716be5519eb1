// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.exchange.Recognition;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.explorer.Selected;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Brings files in: choose an importer, choose files, look at what would change, let it happen as one command. */
public final class ImportWizard extends Wizard implements IImportWizard {

	private OpenCatalogue catalogue;
	private ChoosePage<Importer> choose;
	private ImportFilesPage files;
	private PreviewPage preview;
	private FileRecognition recognition;

	/** Makes the wizard. */
	public ImportWizard() {
		setWindowTitle(UiText.text("import.title"));
		setNeedsProgressMonitor(true);
		setDialogSettings(Wizards.settings("import"));
	}

	/**
	 * Opens the wizard where files and options are asked for.
	 *
	 * @param importer the identifier of the importer
	 * @param files    the files, as far as known
	 * @param options  the values of its options, as far as known
	 */
	public static WizardDialog open(IWorkbenchWindow window, OpenCatalogue catalogue, String importer, List<Path> files,
			Map<String, String> options) {
		ImportWizard wizard = new ImportWizard();
		wizard.catalogue = catalogue;
		WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.setPageSize(900, 420);
		dialog.create();
		wizard.choose(importer, files, options);
		dialog.showPage(wizard.files);
		dialog.open();
		return dialog;
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
		files = new ImportFilesPage(catalogue);
		preview = new PreviewPage(catalogue, this::propose);
		files.onChange(preview::outdate);
		choose = new ChoosePage<>(UiText.text("import.choose", catalogue.title()), Installed.importers(),
				files::show);
		recognition = new FileRecognition(choose, this::recognised);
		choose.offering(recognition::createControl);
		addPage(choose);
		addPage(files);
		addPage(preview);
	}

	@Override
	public void createPageControls(Composite container) {
		super.createPageControls(container);
		HelpContext.IMPORT.ofWindow(container);
	}

	/** Chooses importer, files and options; for tests and for callers that know them. */
	public void choose(String importer, List<Path> chosen, Map<String, String> options) {
		choose.choose(importer);
		files.setFiles(chosen);
		files.setOptions(options);
	}

	/** Chooses a file, and by what it holds the importer that reads it. */
	public void recognise(Path file) {
		recognition.recognise(file);
	}

	private void recognised(Recognition.Reading reading, Path file) {
		choose(reading.importer().id(), List.of(file), Map.of());
		files.setMessage(UiText.text("import.recognised", file.getFileName(), reading.what()), IMessageProvider.INFORMATION);
		getContainer().showPage(files);
	}

	/** Finds out what would change, and shows it. */
	public void propose() {
		Contribution<Importer> importer = files.contribution();
		List<Path> chosen = files.files();
		OptionValues options = files.optionValues();
		files.remember();
		AtomicReference<Outcome<Proposal>> outcome = new AtomicReference<>(new Outcome.Cancelled<>());
		try {
			getContainer().run(true, true, monitor -> outcome.set(
					new Imports(new Guard()).propose(catalogue.catalogue(), importer, chosen, options, monitor)));
			show(outcome.get());
		} catch (InvocationTargetException failure) {
			Applying.tell(failure.getCause());
		} catch (InterruptedException cancelled) {
			getContainer().showPage(files);
		}
	}

	private void show(Outcome<Proposal> outcome) {
		switch (outcome) {
		case Outcome.Done<Proposal> done -> preview.show(done.result());
		case Outcome.Failed<Proposal> failed -> preview.show(failed.finding());
		case Outcome.Cancelled<Proposal> cancelled -> getContainer().showPage(files);
		}
	}

	@Override
	public boolean canFinish() {
		return preview != null && getContainer().getCurrentPage() == preview && preview.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		return new Applying(getContainer(), catalogue).make(preview);
	}
}
