// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.orodha.tables.LoadException;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.LoadRule;

/** The parts of an XLSX workbook. Texts are kept in memory, sheets are read as streams. */
final class Workbook implements AutoCloseable {

	private static final String MAIN = "xl/workbook.xml";
	private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
	private static final int PER_TEXT = 56;

	private final ZipFile zip;
	private final Input input;
	private final LoadLimits limits;
	private final FileFindings faults;
	private final Map<String, String> targets = new HashMap<>();
	private final List<Sheet> sheets = new ArrayList<>();
	private final List<String> sharedTexts = new ArrayList<>();
	private boolean since1904;
	private String styles;
	private String texts;
	private XmlPart textPart;
	private long textMemory;
	private List<CellFormat> formats;

	/**
	 * A sheet.
	 *
	 * @param part   the name of its part in the archive
	 * @param hidden whether a spreadsheet program does not show it
	 */
	record Sheet(String name, String part, boolean hidden) {
	}

	Workbook(Input input, LoadLimits limits, FileFindings faults) throws IOException {
		this.input = input;
		this.limits = limits;
		this.faults = faults;
		zip = new ZipFile(input.path().toFile());
		try {
			readRelations();
			readSheets();
		} catch (IOException | RuntimeException broken) {
			zip.close();
			throw broken;
		}
	}

	private void readRelations() throws IOException {
		try (XmlPart part = part(RELATIONS)) {
			while (part.toElement("Relationship")) {
				String target = part.attribute("Target", "");
				String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
				String type = part.attribute("Type", "");
				if (type.endsWith("/worksheet"))
					targets.put(part.attribute("Id", ""), path);
				else if (type.endsWith("/sharedStrings"))
					texts = path;
				else if (type.endsWith("/styles"))
					styles = path;
			}
		}
	}

	private void readSheets() throws IOException {
		try (XmlPart part = part(MAIN)) {
			while (part.toElement("workbookPr", "sheet")) {
				if (part.is("workbookPr"))
					since1904 = List.of("1", "true").contains(part.attribute("date1904", ""));
				else if (targets.containsKey(part.attribute("id", "")))
					sheets.add(new Sheet(part.attribute("name", ""), targets.get(part.attribute("id", "")),
							!part.attribute("state", "visible").equals("visible")));
			}
		}
		if (sheets.isEmpty())
			throw broken("", null);
	}

	/** The sheets in their order. */
	List<Sheet> sheets() {
		return sheets;
	}

	/** Whether days are counted from 1904. */
	boolean since1904() {
		return since1904;
	}

	/** A text that several cells may share; texts are read as far as they are asked for. */
	String text(int number) throws IOException {
		while (number >= sharedTexts.size())
			readText();
		return sharedTexts.get(number);
	}

	private void readText() throws IOException {
		if (textPart == null && texts != null)
			textPart = part(texts);
		if (textPart == null || !textPart.toElement("si"))
			throw broken(texts == null ? MAIN : texts, null);
		String text = textPart.text(limits.fieldCharacters());
		textMemory += PER_TEXT + 2L * text.length();
		long allowed = Runtime.getRuntime().maxMemory() / 2;
		if (textMemory > allowed)
			throw faults.noRoom(null, "workbook.memory", allowed >> 20);
		sharedTexts.add(text);
	}

	/** How a cell of a style shows its number. */
	CellFormat format(int style) throws IOException {
		if (formats == null)
			formats = readFormats();
		return style >= 0 && style < formats.size() ? formats.get(style) : CellFormat.NUMBER;
	}

	private List<CellFormat> readFormats() throws IOException {
		List<CellFormat> read = new ArrayList<>();
		if (styles == null)
			return read;
		Map<String, String> codes = new HashMap<>();
		boolean cells = false;
		try (XmlPart part = part(styles)) {
			while (part.toElement("numFmt", "cellXfs", "cellStyles", "xf"))
				if (part.is("numFmt"))
					codes.put(part.attribute("numFmtId", ""), part.attribute("formatCode", ""));
				else if (!part.is("xf"))
					cells = part.is("cellXfs");
				else if (cells) {
					String number = part.attribute("numFmtId", "0");
					read.add(codes.containsKey(number) ? CellFormat.of(codes.get(number)) : CellFormat.builtIn(number));
				}
		}
		return read;
	}

	/** Opens a sheet, whose reading counts as that of the file. */
	XmlPart rows(Sheet sheet) throws IOException {
		return part(sheet.part(), true);
	}

	/** Opens a part. */
	XmlPart part(String name) throws IOException {
		return part(name, false);
	}

	private XmlPart part(String name, boolean watched) throws IOException {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null)
			throw broken(name, null);
		BoundedStream bytes = BoundedStream.of(zip, entry, limits.unpackedBytes(), limits.ratio());
		return new XmlPart(name, watched ? input.watched(bytes, entry.getSize()) : bytes, 4L * limits.fieldCharacters(), this);
	}

	/** A part is not as it has to be. */
	LoadException broken(String part, Throwable cause) {
		return faults.fatal(LoadRule.WORKBOOK, cause, "workbook.broken",
				cause == null || cause.getMessage() == null ? part : part + ", " + cause.getMessage().lines().collect(Collectors.joining(" ")));
	}

	/** A part declares a document type, hence may have entities. */
	LoadException entities(String part) {
		return faults.fatal(LoadRule.WORKBOOK, null, "workbook.entities", part);
	}

	@Override
	public void close() throws IOException {
		if (textPart != null)
			textPart.close();
		zip.close();
	}
}
