// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.table.Table;
import org.orodha.core.table.TableDialectHints;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Messages;

/** Reads the workbook of a catalogue, a sheet a kind, which an agency without Orodha has filled in. Sheets of other names are left alone. */
public final class CatalogueWorkbookImporter implements Importer {

	private static final Messages MESSAGES = CsvImporter.MESSAGES;

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, 2 * request.files().size());
		Proposal.Builder proposal = request.proposal();
		List<KindTable> tables = new ArrayList<>();
		for (Path file : request.files())
			tables.addAll(tables(request, file, progress.split(1)));
		tables.sort(Comparator.comparing(table -> WorkbookKinds.ALL.indexOf(table.options().kind())));
		new TableRows(request.catalogue(), proposal).put(tables, progress.split(request.files().size()));
		return proposal.build();
	}

	private static List<KindTable> tables(ImportRequest request, Path file, IProgressMonitor monitor) throws ImportException {
		Catalogue catalogue = request.catalogue();
		OptionValues options = request.options();
		Place place = Place.of(file.toString());
		String owner = CsvOptions.owner(request, place);
		List<EClass> kinds = SheetNames.of(file).stream().flatMap(sheet -> WorkbookKinds.of(sheet).stream()).toList();
		if (kinds.isEmpty())
			throw new ImportException(place, MESSAGES.text("catalogue.workbook.none"), MESSAGES.text("catalogue.workbook.remedy"));
		SubMonitor progress = SubMonitor.convert(monitor, kinds.size());
		List<KindTable> tables = new ArrayList<>();
		String language = catalogue.languages().getFirst();
		for (EClass kind : kinds) {
			TableDialectHints hints = TableDialectHints.ofSheet(Kinds.name(kind)).withHeader(0, 1);
			Table table = request.table(file, hints, progress.split(1));
			CsvOptions rows = new CsvOptions(kind, owner, "", "", language, "", options.isTrue("clear-empty"), hints);
			tables.add(new KindTable(rows, table, ColumnMapping.of(table, new Vocabulary(kind, catalogue.languages(), language))));
		}
		return tables;
	}
}
