// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;
import org.orodha.core.table.Spreadsheet;
import org.orodha.core.text.Labels;

/**
 * Writes the elements of one kind as a workbook that the importer reads back. All cells are texts, the empty ones too, so that a
 * spreadsheet program keeps codes, versions and dates as they are, whatever it is set to.
 */
public final class WorkbookExporter implements Exporter {

	private static final int SHEET_NAME = 31;
	private static final double WIDTH = 22;
	private static final String TEXT = "@";

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		ElementTable table = ElementTable.of(request, monitor);
		request.target().write(out -> write(table, out));
		return table.report();
	}

	private static void write(ElementTable table, OutputStream out) throws IOException {
		try (Workbook workbook = new Workbook(out, "Orodha", null)) {
			String name = Labels.ofKind(table.kind());
			Worksheet sheet = workbook.newWorksheet(name.substring(0, Math.min(name.length(), SHEET_NAME)));
			row(sheet, 0, table.headers());
			for (int column = 0; column < table.headers().size(); column++)
				sheet.width(column, WIDTH);
			for (int row = 0; row < table.rows().size(); row++)
				row(sheet, row + 1, table.rows().get(row));
			int last = table.headers().size() - 1;
			sheet.range(0, 0, 0, last).style().bold().format(TEXT).set();
			if (!table.rows().isEmpty())
				sheet.range(1, 0, table.rows().size(), last).style().format(TEXT).set();
			sheet.freezePane(1, 1);
			sheet.finish();
		}
	}

	private static void row(Worksheet sheet, int row, List<String> cells) throws IOException {
		for (int column = 0; column < cells.size(); column++) {
			String text = cells.get(column);
			if (text.length() > Spreadsheet.LONGEST)
				throw new IOException(CsvImporter.MESSAGES.text("workbook.long", cells.get(0), text.length(), Spreadsheet.LONGEST));
			if (!text.isEmpty())
				sheet.value(row, column, text);
		}
	}
}
