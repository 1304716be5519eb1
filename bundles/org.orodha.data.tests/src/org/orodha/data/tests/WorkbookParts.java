// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes XLSX workbooks part by part, also such as no program writes. */
final class WorkbookParts {

	private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
			+ "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
	private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	private static final String STYLES = "<styleSheet " + MAIN + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
			+ "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
			+ "<xf numFmtId=\"164\"/><xf numFmtId=\"22\"/><xf numFmtId=\"20\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>";

	private final Map<String, String> sheets = new LinkedHashMap<>();
	private final StringBuilder names = new StringBuilder();
	private String settings = "";
	private String texts = "";

	/** @param state visible, hidden or veryHidden */
	WorkbookParts sheet(String name, String state, String rows) {
		sheets.put("worksheets/sheet" + (sheets.size() + 1) + ".xml", rows);
		names.append("<sheet name=\"").append(name).append("\" sheetId=\"").append(sheets.size()).append("\" state=\"").append(state)
				.append("\" r:id=\"s").append(sheets.size()).append("\"/>");
		return this;
	}

	WorkbookParts sheet(String rows) {
		return sheet("Data", "visible", rows);
	}

	WorkbookParts since1904() {
		settings = "<workbookPr date1904=\"1\"/>";
		return this;
	}

	/** @param items the items of the shared texts */
	WorkbookParts texts(String items) {
		texts = items;
		return this;
	}

	Path write(Path file) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			put(zip, "workbook.xml", "<workbook " + MAIN + ">" + settings + "<sheets>" + names + "</sheets></workbook>");
			StringBuilder relations = new StringBuilder();
			int number = 0;
			for (Map.Entry<String, String> sheet : sheets.entrySet()) {
				relation(relations, "s" + ++number, "worksheet", sheet.getKey());
				put(zip, sheet.getKey(), "<worksheet " + MAIN + "><sheetData>" + sheet.getValue() + "</sheetData></worksheet>");
			}
			relation(relations, "t", "sharedStrings", "sharedStrings.xml");
			relation(relations, "f", "styles", "/xl/styles.xml");
			put(zip, "_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
			put(zip, "sharedStrings.xml", "<sst " + MAIN + ">" + texts + "</sst>");
			put(zip, "styles.xml", STYLES);
		}
		return file;
	}

	private static void relation(StringBuilder relations, String id, String type, String target) {
		relations.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(TYPES).append(type).append("\" Target=\"")
				.append(target).append("\"/>");
	}

	private static void put(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry("xl/" + name));
		zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(StandardCharsets.UTF_8));
	}

	static String row(int number, String... cells) {
		return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
	}

	static String text(String place, String text) {
		return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
	}

	/** A number in one of the styles: 0 plain, 1 and 2 dates, 3 a moment, 4 a time, 5 a span. */
	static String number(String place, int style, String value) {
		return "<c r=\"" + place + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
	}

	static String number(String place, String value) {
		return number(place, 0, value);
	}
}
