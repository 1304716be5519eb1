// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.harmonise;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.StatisticalTable.Source;
import org.orodha.core.exchange.TableExporter;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.harmonise.HarmonisedTable;
import org.orodha.data.harmonise.RequirementTables;
import org.orodha.data.ui.internal.delivery.MoveDialog;
import org.orodha.data.ui.internal.delivery.Moving;
import org.orodha.engine.EngineLimits;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.wizards.ChoosePage;
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
				Installed.tableExporters(), target::show);
		addPage(choice);
		addPage(target);
	}

	@Override
	public void createPageControls(Composite container) {
		super.createPageControls(container);
		HelpContext.TABLE_EXPORT.ofWindow(container);
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
		Contribution<TableExporter> exporter = target.contribution();
		RequirementTables tables = new RequirementTables(catalogue.catalogue(), EngineLimits.DEFAULT);
		boolean written = target.export((path, options, audience, monitor) -> tables.export(table, exporter, path, options, audience,
				catalogue.languages(), monitor));
		if (written)
			offerToDisseminate();
		return written;
	}

	private void offerToDisseminate() {
		List<Delivery> signedOff = table.sources().stream().map(Source::delivery).distinct()
				.flatMap(id -> Optional.ofNullable(id).flatMap(known -> catalogue.catalogue().find(Delivery.class, known)).stream())
				.filter(delivery -> Deliveries.possible(delivery).contains(DeliveryAction.DISSEMINATE)).toList();
		if (signedOff.isEmpty())
			return;
		new MoveDialog(getShell(), "disseminate", HarmoniseText.text("export.disseminate", signedOff.size()), false, List.of(),
				catalogue).toSomebody().ask().ifPresent(answer -> new Moving(catalogue).pass(getShell(), answer.actor().person(),
						(deliveries, override) -> deliveries.disseminate(signedOff, answer.actor(), answer.dispatch(override))));
	}
}
