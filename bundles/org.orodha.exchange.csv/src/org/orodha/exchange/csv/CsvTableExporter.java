// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.exchange.StatisticalTable;
import org.orodha.core.exchange.StatisticalTable.Column;
import org.orodha.core.exchange.StatisticalTable.Row;
import org.orodha.core.exchange.TableExportRequest;
import org.orodha.core.exchange.TableExporter;
import org.orodha.core.exchange.TableLabels;
import org.orodha.core.findings.ExportException;
import org.orodha.core.table.Spreadsheet;
import org.orodha.core.table.TableWriter;

/** Writes a statistical table for a spreadsheet: codes, and after them their names where asked, one figure a row. */
public final class CsvTableExporter implements TableExporter {

	private static final String ORIGINS = "SOURCES";

	@Override
	public ExportReport export(TableExportRequest request, IProgressMonitor monitor) throws ExportException {
		StatisticalTable table = request.table();
		boolean names = request.options().isTrue("names");
		boolean origins = request.options().isTrue("sources");
		TableLabels labels = new TableLabels(request.languages());
		List<String> header = new ArrayList<>();
		for (Column column : table.columns()) {
			header.add(Spreadsheet.safeText(column.id()));
			if (names && !column.codes().isEmpty())
				header.add(Spreadsheet.safeText(labels.name(column)));
		}
		if (origins)
			header.add(ORIGINS);
		HxlTagRow tags = request.options().isTrue("hxl") ? new HxlTagRow(table.columns(), names, origins) : null;
		SubMonitor progress = SubMonitor.convert(monitor);
		int[] written = { 0 };
		request.target().write(out -> {
			Stream<List<String>> figures = StreamSupport.stream(table.rows().spliterator(), false).map(row -> {
				progress.setWorkRemaining(100).split(1);
				written[0]++;
				return cells(table, row, labels, names, origins);
			});
			TableWriter.forSpreadsheets().write(out, header, Stream.concat(Stream.ofNullable(tags).map(HxlTagRow::cells), figures)::iterator);
		});
		return ExportReport.builder().elements(written[0]).lost(losses(table)).lost(tags == null ? List.of() : tags.losses()).build();
	}

	private static List<String> cells(StatisticalTable table, Row row, TableLabels labels, boolean names, boolean origins) {
		List<String> cells = new ArrayList<>();
		for (int number = 0; number < table.columns().size(); number++) {
			Column column = table.columns().get(number);
			String value = row.values().get(number);
			boolean figure = column.role() == StatisticalTable.Role.MEASURE;
			cells.add(value == null ? "" : figure ? Spreadsheet.safe(value) : Spreadsheet.safeText(value));
			if (names && !column.codes().isEmpty())
				cells.add(Spreadsheet.safeText(labels.name(column, value)));
		}
		if (origins)
			cells.add(TableLabels.origins(row));
		return cells;
	}

	private static List<Loss> losses(StatisticalTable table) {
		List<Loss> losses = new ArrayList<>();
		table.footnotes().forEach(note -> losses.add(new Loss(note.about(), CsvImporter.MESSAGES.text("table.footnotes"))));
		table.sources().forEach(source -> losses.add(new Loss(source.delivery() == null ? source.dataset() : source.delivery(),
				CsvImporter.MESSAGES.text("table.lineage"))));
		return losses;
	}
}
