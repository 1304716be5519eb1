// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Locale;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.orodha.core.picture.Picture.Kind;
import org.orodha.core.table.Spreadsheet;
import org.orodha.insight.sheet.Sheet;

/** Writes a sheet as a workbook. */
public final class SheetWorkbook {

	private static final double WIDTH = 26;

	private final Worksheet page;
	private final int first;
	private int line;

	private SheetWorkbook(Worksheet page, boolean grouped) {
		this.page = page;
		first = grouped ? 1 : 0;
	}

	/** Writes a sheet; the stream is left open. */
	public static void write(Sheet sheet, OutputStream out) throws IOException {
		Workbook workbook = new Workbook(out, "Orodha", null);
		workbook.properties().setTitle(sheet.title()).setDescription(sheet.about());
		new SheetWorkbook(workbook.newWorksheet(sheet.title()), sheet.isGrouped()).fill(sheet);
		workbook.finish();
	}

	private void fill(Sheet sheet) {
		if (sheet.isGrouped())
			cell(0, sheet.groupedBy(), Kind.HEAD);
		for (int column = 0; column < sheet.header().size(); column++)
			cell(column + first, sheet.header().get(column), Kind.HEAD);
		page.freezePane(1 + first, 1);
		for (Sheet.Row row : sheet.rows()) {
			line++;
			if (sheet.isGrouped())
				cell(0, row.group(), Kind.PLAIN);
			for (int column = 0; column < row.cells().size(); column++)
				cell(column + first, row.cells().get(column).text(), row.cells().get(column).kind());
		}
		line++;
		for (Sheet.Key key : sheet.legend()) {
			line++;
			cell(0, key.text(), key.kind());
		}
	}

	private void cell(int column, String text, Kind kind) {
		page.width(column, WIDTH);
		if (text.matches("0|[1-9][0-9]{0,8}"))
			page.value(line, column, new BigDecimal(text));
		else if (!text.isEmpty())
			text(column, Spreadsheet.safeText(text));
		if (kind != Kind.PLAIN)
			page.style(line, column).fillColor(String.format(Locale.ROOT, "%06X", kind.fill())).set();
		if (kind == Kind.HEAD)
			page.style(line, column).bold().set();
		page.style(line, column).wrapText(true).verticalAlignment("top").set();
	}

	private void text(int column, String text) {
		page.value(line, column, text.substring(0, Math.min(text.length(), Spreadsheet.LONGEST)));
	}
}
