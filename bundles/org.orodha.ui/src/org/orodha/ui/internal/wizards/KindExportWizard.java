// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.Exports;
import org.orodha.core.exchange.Installed;
import org.orodha.core.text.Kinds;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Writes a table of elements of a kind, as it is shown or whole, for a spreadsheet; what it writes can be imported again. */
public final class KindExportWizard extends Wizard {

	/** The exporters of tables of elements: which, and of these which columns and rows, are options that they take. */
	private static final List<String> TABLES = List.of("xlsx", "csv");

	private final OpenCatalogue catalogue;
	private final EClass kind;
	private final List<String> elements;
	private final List<String> columns;
	private ExportTargetPage<Exporter> target;
	private KindExportPage what;

	/**
	 * @param elements the identifiers of the elements that are shown
	 * @param columns  the names of the features that are shown
	 */
	public KindExportWizard(OpenCatalogue catalogue, EClass kind, List<String> elements, List<String> columns) {
		this.catalogue = catalogue;
		this.kind = kind;
		this.elements = elements;
		this.columns = columns;
		setWindowTitle(UiText.text("export.title"));
		setNeedsProgressMonitor(true);
		setDialogSettings(Wizards.settings("kind"));
	}

	@Override
	public void addPages() {
		List<Contribution<Exporter>> formats = TABLES.stream().flatMap(id -> Installed.exporters().find(id).stream()).toList();
		target = new ExportTargetPage<>(catalogue, null, Kinds.name(kind));
		what = new KindExportPage(kind, elements.size(), formats, this::chosen);
		addPage(what);
		addPage(target);
	}

	private void chosen() {
		Map<String, String> options = new HashMap<>(Map.of("kind", Kinds.name(kind), "columns", "", "elements", ""));
		if (!what.isAll()) {
			options.put("columns", String.join(",", columns));
			options.put("elements", String.join(",", elements));
		}
		target.give(options);
		target.show(what.format());
	}

	@Override
	public void createPageControls(Composite container) {
		super.createPageControls(container);
		HelpContext.EXPORT.ofWindow(container);
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == target && super.canFinish();
	}

	@Override
	public boolean performFinish() {
		Contribution<Exporter> exporter = target.contribution();
		return target.export((path, options, audience, monitor) -> new Exports(new Guard()).export(catalogue.catalogue(), exporter, path,
				options, audience, monitor));
	}
}
