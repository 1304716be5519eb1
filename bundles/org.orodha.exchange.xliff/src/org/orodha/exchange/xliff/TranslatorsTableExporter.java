// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.xliff;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;
import org.orodha.core.table.Spreadsheet;
import org.orodha.core.text.Labels;
import org.orodha.core.translation.Translation;

/** Writes texts to be translated as a workbook, source and target side by side. All cells are texts. */
public final class TranslatorsTableExporter implements Exporter {

	private static final List<Double> WIDTHS = List.of(30.0, 30.0, 16.0, 60.0, 60.0);
	private static final String TEXT = "@";

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		TranslationOrder order = TranslationOrder.of(request);
		SubMonitor progress = SubMonitor.convert(monitor, order.texts().size());
		request.target().write(out -> write(request.catalogue(), order, out, progress));
		return order.report();
	}

	private static void write(Catalogue catalogue, TranslationOrder order, OutputStream out, SubMonitor progress) throws IOException {
		try (Workbook workbook = new Workbook(out, "Orodha", null)) {
			Worksheet sheet = workbook.newWorksheet(TranslationOrder.MESSAGES.text("sheet"));
			List<String> columns = TranslatorsTable.columns(order.languages());
			row(sheet, 0, columns);
			for (int row = 0; row < order.texts().size(); row++) {
				row(sheet, row + 1, cells(catalogue, order.texts().get(row)));
				progress.split(1);
			}
			for (int column = 0; column < columns.size(); column++)
				sheet.width(column, WIDTHS.get(column));
			sheet.range(0, 0, 0, columns.size() - 1).style().bold().format(TEXT).set();
			sheet.range(1, 0, order.texts().size(), columns.size() - 1).style().format(TEXT).wrapText(true).verticalAlignment("top").set();
			sheet.freezePane(0, 1);
			sheet.finish();
		}
	}

	private static List<String> cells(Catalogue catalogue, Translation text) {
		return List.of(TextId.of(text.place()).toString(), Labels.of(text.element(), catalogue.readingLanguages()),
				Labels.of(text.feature()), text.source(), text.target());
	}

	private static void row(Worksheet sheet, int row, List<String> cells) throws IOException {
		for (int column = 0; column < cells.size(); column++) {
			String text = cells.get(column);
			if (text.length() > Spreadsheet.LONGEST)
				throw new IOException(TranslationOrder.MESSAGES.text("cell.long", cells.getFirst(), text.length(), Spreadsheet.LONGEST));
			if (!text.isEmpty())
				sheet.value(row, column, text);
		}
	}
}
