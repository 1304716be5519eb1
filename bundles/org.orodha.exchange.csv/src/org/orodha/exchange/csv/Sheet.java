// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.orodha.core.table.Spreadsheet;

/** Writes a table as a workbook of one sheet, all of whose cells are texts. */
final class Sheet {

	private static final int SHEET_NAME = 31;
	private static final double WIDTH = 22;
	private static final String TEXT = "@";

	private Sheet() {
	}

	/** @param name what the sheet is called; its first characters are used */
	static void write(String name, List<String> headers, List<List<String>> rows, OutputStream out) throws IOException {
		try (Workbook workbook = new Workbook(out, "Orodha", null)) {
			Worksheet sheet = workbook.newWorksheet(name.substring(0, Math.min(name.length(), SHEET_NAME)));
			fill(sheet, headers, rows);
			if (!rows.isEmpty())
				sheet.range(1, 0, rows.size(), headers.size() - 1).style().format(TEXT).set();
			sheet.finish();
		}
	}

	/** Fills a sheet with names of columns, which stay in sight, and rows. */
	static void fill(Worksheet sheet, List<String> headers, List<List<String>> rows) throws IOException {
		row(sheet, 0, headers);
		for (int column = 0; column < headers.size(); column++)
			sheet.width(column, WIDTH);
		for (int row = 0; row < rows.size(); row++)
			row(sheet, row + 1, rows.get(row));
		sheet.range(0, 0, 0, headers.size() - 1).style().bold().format(TEXT).set();
		sheet.freezePane(1, 1);
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
