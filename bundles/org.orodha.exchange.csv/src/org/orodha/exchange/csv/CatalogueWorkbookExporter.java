// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Owners;
import org.orodha.model.Agency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/**
 * Writes a catalogue as a workbook to fill in: a sheet a kind, references and enumerations chosen from lists, identifiers that are there locked,
 * texts in each language in columns of their own, and room for more. The importer of the same name reads it back.
 */
public final class CatalogueWorkbookExporter implements Exporter {

	/** The sheet that explains the others. */
	static final String ABOUT = "orodha";

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		Catalogue catalogue = request.catalogue();
		String owner = request.options().text("owner");
		if (!owner.isEmpty() && catalogue.find(Agency.class, owner).isEmpty())
			throw new ExportException(Place.of(owner), CsvImporter.MESSAGES.text("elements.unknown", owner),
					CsvImporter.MESSAGES.text("elements.unknown.remedy", Kinds.name(Literals.AGENCY)), null);
		Predicate<IdentifiedElement> wanted = element -> owner.isEmpty()
				|| Owners.of(element).filter(agency -> owner.equals(agency.getId())).isPresent();
		SubMonitor progress = SubMonitor.convert(monitor, WorkbookKinds.ALL.size());
		List<ElementTable> tables = new ArrayList<>();
		List<Loss> losses = new ArrayList<>();
		int elements = 0;
		int withheld = 0;
		for (EClass kind : WorkbookKinds.ALL) {
			ElementTable table = ElementTable.of(request, new Extract(kind, wanted, CsvFeatures.of(kind), true), progress.split(1));
			tables.add(table);
			losses.addAll(table.report().losses());
			elements += table.report().elements();
			withheld += table.report().withheld();
		}
		List<String> about = about(request.languages());
		request.target().write(out -> new FormWorkbook(ABOUT, about).write(tables, out));
		for (EClass kind : Kinds.all())
			if (!WorkbookKinds.ALL.contains(kind) && Kinds.isTopLevel(kind))
				catalogue.ofKind(kind).forEach(element -> losses.add(new Loss(element.getId(),
						CsvImporter.MESSAGES.text("catalogue.workbook.kind", Labels.ofKind(kind)))));
		return ExportReport.builder().elements(elements).lost(losses).withheld(withheld).build();
	}

	private static List<String> about(List<String> languages) {
		List<String> lines = new ArrayList<>();
		for (String language : languages) {
			lines.addAll(List.of(CsvImporter.MESSAGES.in(Locale.forLanguageTag(language)).text("catalogue.workbook.about").split("\n")));
			lines.add("");
		}
		return lines;
	}
}
