// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.StatisticalTable;
import org.orodha.core.exchange.StatisticalTable.Column;
import org.orodha.core.exchange.StatisticalTable.Footnote;
import org.orodha.core.exchange.StatisticalTable.Role;
import org.orodha.core.exchange.StatisticalTable.Row;
import org.orodha.core.exchange.StatisticalTable.Source;
import org.orodha.core.exchange.TableExportRequest;
import org.orodha.core.exchange.TableExporter;
import org.orodha.core.exchange.TableLabels;
import org.orodha.core.findings.ExportException;
import org.orodha.core.table.Spreadsheet;
import org.orodha.core.text.Messages;

/** Writes a statistical table as a workbook: the figures, the footnotes, and where the figures come from. */
public final class XlsxTableExporter implements TableExporter {

	private static final Messages MESSAGES = Messages.of(XlsxTableExporter.class);
	private static final int ROWS = 1_048_576;
	private static final int FLUSH_EVERY = 1000;
	private static final String HEADER_FILL = "D9E1F2";
	private static final double WIDTH = 18;

	@Override
	public ExportReport export(TableExportRequest request, IProgressMonitor monitor) throws ExportException {
		int[] rows = { 0 };
		request.target().write(out -> rows[0] = write(request, out, monitor));
		return ExportReport.of(rows[0]);
	}

	private static int write(TableExportRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		StatisticalTable table = request.table();
		TableLabels labels = new TableLabels(request.languages());
		try (Workbook workbook = new Workbook(out, "Orodha", null)) {
			workbook.properties().setTitle(table.title().in(request.languages())).setDescription(table.provenance());
			int rows = figures(workbook, table, labels, request.options().isTrue("names"), monitor);
			footnotes(workbook, table, request.languages());
			lineage(workbook, table);
			return rows;
		}
	}

	private static int figures(Workbook workbook, StatisticalTable table, TableLabels labels, boolean names,
			IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor);
		List<String> header = new ArrayList<>();
		for (Column column : table.columns()) {
			header.add(names && !column.codes().isEmpty() ? column.id() : labels.name(column));
			if (names && !column.codes().isEmpty())
				header.add(labels.name(column));
		}
		header.add(MESSAGES.text("column.origins"));
		Worksheet sheet = sheet(workbook, "sheet.table", header);
		int line = 1;
		for (Row row : table.rows()) {
			if (line == ROWS)
				throw new IOException(MESSAGES.text("rows.too-many", ROWS));
			int at = 0;
			for (int number = 0; number < table.columns().size(); number++) {
				Column column = table.columns().get(number);
				String value = row.values().get(number);
				if (column.role() == Role.MEASURE && value != null)
					sheet.value(line, at++, new BigDecimal(value));
				else
					text(sheet, line, at++, value);
				if (names && !column.codes().isEmpty())
					text(sheet, line, at++, labels.name(column, value));
			}
			text(sheet, line, at, TableLabels.origins(row));
			if (line % FLUSH_EVERY == 0) {
				progress.setWorkRemaining(100).split(1);
				sheet.flush();
			}
			line++;
		}
		sheet.finish();
		return line - 1;
	}

	private static void footnotes(Workbook workbook, StatisticalTable table, List<String> languages) throws IOException {
		Worksheet sheet = sheet(workbook, "sheet.footnotes",
				List.of(MESSAGES.text("column.about"), MESSAGES.text("column.footnote")));
		text(sheet, 1, 0, table.id());
		text(sheet, 1, 1, table.title().in(languages) + ". " + table.provenance());
		int line = 2;
		for (Footnote note : table.footnotes()) {
			text(sheet, line, 0, note.about());
			text(sheet, line++, 1, note.text().in(languages));
		}
		sheet.finish();
	}

	private static void lineage(Workbook workbook, StatisticalTable table) throws IOException {
		Worksheet sheet = sheet(workbook, "sheet.lineage",
				List.of("column.number", "column.delivery", "column.dataset", "column.file", "column.checksum", "column.rows",
						"column.mapping").stream().map(MESSAGES::text).toList());
		int line = 1;
		for (Source source : table.sources()) {
			sheet.value(line, 0, line);
			text(sheet, line, 1, source.delivery());
			text(sheet, line, 2, source.dataset());
			text(sheet, line, 3, source.file());
			text(sheet, line, 4, source.checksum());
			if (source.rows().isPresent())
				sheet.value(line, 5, source.rows().getAsLong());
			text(sheet, line++, 6, String.join("\n", source.mapping()));
		}
		sheet.finish();
	}

	private static Worksheet sheet(Workbook workbook, String name, List<String> header) {
		Worksheet sheet = workbook.newWorksheet(MESSAGES.text(name));
		for (int column = 0; column < header.size(); column++) {
			text(sheet, 0, column, header.get(column));
			sheet.style(0, column).bold().fillColor(HEADER_FILL).set();
			sheet.width(column, WIDTH);
		}
		sheet.freezePane(0, 1);
		return sheet;
	}

	private static void text(Worksheet sheet, int line, int column, String value) {
		if (value == null || value.isEmpty())
			return;
		String safe = Spreadsheet.safeText(value);
		sheet.value(line, column, safe.substring(0, Math.min(safe.length(), Spreadsheet.LONGEST)));
	}
}
