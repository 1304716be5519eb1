package org.orodha.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Contributions;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.Exports;
import org.orodha.core.findings.Finding;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.handlers.Selected;
import org.orodha.ui.internal.text.UiText;

/** Writes the catalogue in some format: choose an exporter, choose where and for whom; then tell what was lost. */
public final class ExportWizard extends Wizard implements IExportWizard {

	private OpenCatalogue catalogue;
	private ExportTargetPage<Exporter> target;

	/** Makes the wizard. */
	public ExportWizard() {
		setWindowTitle(UiText.text("export.title"));
		setNeedsProgressMonitor(true);
		setDialogSettings(Wizards.settings("export"));
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
		addPage(new ChoosePage<>(UiText.text("export.choose", catalogue.title()), Contributions.exporters().list(),
				target::show));
		addPage(target);
	}

	@Override
	public boolean canFinish() {
		return target != null && getContainer().getCurrentPage() == target && super.canFinish();
	}

	@Override
	public boolean performFinish() {
		if (!target.mayWrite())
			return false;
		Contribution<Exporter> exporter = target.contribution();
		Path path = target.target();
		OptionValues options = target.optionValues();
		Audience audience = target.audience();
		target.remember();
		AtomicReference<Outcome<ExportReport>> outcome = new AtomicReference<>(new Outcome.Cancelled<>());
		try {
			getContainer().run(true, true, monitor -> outcome.set(new Exports(new Guard()).export(catalogue.catalogue(),
					exporter, path, options, audience, monitor)));
		} catch (InvocationTargetException failure) {
			StatusManager.getManager().handle(Status.error(failure.getCause().getMessage(), failure.getCause()),
					StatusManager.SHOW | StatusManager.LOG);
			return false;
		} catch (InterruptedException cancelled) {
			return false;
		}
		return told(outcome.get());
	}

	private boolean told(Outcome<ExportReport> outcome) {
		switch (outcome) {
		case Outcome.Done<ExportReport> done -> {
			new ExportReportDialog(getShell(), done.result()).open();
			return true;
		}
		case Outcome.Failed<ExportReport> failed -> target.setErrorMessage(text(failed.finding()));
		case Outcome.Cancelled<ExportReport> cancelled -> target.setErrorMessage(UiText.text("export.cancelled"));
		}
		return false;
	}

	private static String text(Finding finding) {
		return finding.place() == null ? finding.message() : finding.place() + ": " + finding.message();
	}
}
