package org.orodha.ui.internal.harmonise;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Contributions;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Exports;
import org.orodha.core.exchange.TableExporter;
import org.orodha.core.table.StatisticalTable.Source;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.harmonise.HarmonisedTable;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.delivery.MoveDialog;
import org.orodha.ui.internal.delivery.Moving;
import org.orodha.ui.internal.wizards.ChoosePage;
import org.orodha.ui.internal.wizards.ExportReportDialog;
import org.orodha.ui.internal.wizards.ExportTargetPage;
import org.orodha.ui.internal.wizards.Wizards;

/** Writes a harmonised table in a format; then offers to note that its deliveries went out. */
public final class TableExportWizard extends Wizard {

	private final OpenCatalogue catalogue;
	private final HarmonisedTable table;
	private ChoosePage<TableExporter> choice;
	private ExportTargetPage<TableExporter> target;

	/** @param table the table, made for those who are to read it */
	public TableExportWizard(OpenCatalogue catalogue, HarmonisedTable table) {
		this.catalogue = catalogue;
		this.table = table;
		setWindowTitle(HarmoniseText.text("export.title"));
		setNeedsProgressMonitor(true);
		setDialogSettings(Wizards.settings("table"));
	}

	/** Opens the wizard. */
	public WizardDialog open(Shell shell) {
		WizardDialog dialog = new WizardDialog(shell, this);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog;
	}

	@Override
	public void addPages() {
		target = new ExportTargetPage<>(catalogue, table.audience(), table.id());
		choice = new ChoosePage<>(HarmoniseText.text("export.choose", table.title().in(catalogue.languages())),
				Contributions.tableExporters().list(), target::show);
		addPage(choice);
		addPage(target);
	}

	/** Enters the format and the file; for tests and for callers that know them. */
	public void fill(String exporter, Path file) {
		choice.choose(exporter);
		target.setTarget(file);
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == target && super.canFinish();
	}

	@Override
	public boolean performFinish() {
		if (!target.mayWrite())
			return false;
		Contribution<TableExporter> exporter = target.contribution();
		Path path = target.target();
		OptionValues options = target.optionValues();
		target.remember();
		AtomicReference<Outcome<ExportReport>> outcome = new AtomicReference<>(new Outcome.Cancelled<>());
		try {
			getContainer().run(true, true, monitor -> outcome.set(new Exports(new Guard()).export(table, exporter, path, options,
					table.audience(), catalogue.languages(), monitor)));
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
			offerToDisseminate();
			return true;
		}
		case Outcome.Failed<ExportReport> failed -> target.setErrorMessage(failed.finding().place() == null
				? failed.finding().message() : failed.finding().place() + ": " + failed.finding().message());
		case Outcome.Cancelled<ExportReport> cancelled -> target.setErrorMessage(HarmoniseText.text("export.cancelled"));
		}
		return false;
	}

	private void offerToDisseminate() {
		List<Delivery> signedOff = table.sources().stream().map(Source::delivery).distinct()
				.flatMap(id -> Optional.ofNullable(id).flatMap(known -> catalogue.catalogue().find(Delivery.class, known)).stream())
				.filter(delivery -> Deliveries.possible(delivery).contains(DeliveryAction.DISSEMINATE)).toList();
		if (signedOff.isEmpty())
			return;
		new MoveDialog(getShell(), "disseminate", HarmoniseText.text("export.disseminate", signedOff.size()), false, List.of(),
				catalogue).ask().ifPresent(answer -> new Moving(catalogue).run(getShell(),
						(deliveries, monitor) -> deliveries.disseminate(signedOff, answer.actor(), answer.note())));
	}
}
