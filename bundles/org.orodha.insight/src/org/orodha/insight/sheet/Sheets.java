// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.orodha.core.picture.Picture;
import org.orodha.core.picture.Svg;
import org.orodha.core.picture.TextWidths;
import org.orodha.core.table.Spreadsheet;
import org.orodha.core.table.TableWriter;
import org.orodha.insight.internal.sheet.SheetLayout;
import org.orodha.insight.internal.sheet.SheetWorkbook;

/**
 * Writes sheets.
 *
 * @since 1.0
 */
public final class Sheets {

	private Sheets() {
	}

	/** As delimited text for spreadsheets, the group in the first column; what a spreadsheet would run as a formula is neutralised. The stream is left open. */
	public static void csv(Sheet sheet, OutputStream out) throws IOException {
		TableWriter.forSpreadsheets().write(out, header(sheet),
				sheet.rows().stream().map(row -> texts(sheet, row).map(Spreadsheet::safe).toList()).toList());
	}

	/** As a workbook of one sheet in the colours of the cells, the group in the first column. The stream is left open. */
	public static void workbook(Sheet sheet, OutputStream out) throws IOException {
		SheetWorkbook.write(sheet, out);
	}

	/** As a picture, the same on every machine: each group under its name, the legend below. */
	public static Picture picture(Sheet sheet) {
		return new SheetLayout(TextWidths.estimated(), sheet).picture();
	}

	/**
	 * In a format other than {@link SheetFormat#PNG}; the stream is left open.
	 *
	 * @throws IllegalArgumentException for an image, which a front paints from {@link #picture}
	 */
	public static void write(Sheet sheet, SheetFormat format, OutputStream out) throws IOException {
		switch (format) {
		case CSV -> csv(sheet, out);
		case XLSX -> workbook(sheet, out);
		case SVG -> out.write(Svg.of(picture(sheet)).getBytes(StandardCharsets.UTF_8));
		case PNG -> throw new IllegalArgumentException(format.name());
		}
	}

	private static List<String> header(Sheet sheet) {
		return sheet.isGrouped() ? Stream.concat(Stream.of(sheet.groupedBy()), sheet.header().stream()).toList() : sheet.header();
	}

	private static Stream<String> texts(Sheet sheet, Sheet.Row row) {
		Stream<String> cells = row.cells().stream().map(Sheet.Cell::text);
		return sheet.isGrouped() ? Stream.concat(Stream.of(row.group()), cells) : cells;
	}
}
