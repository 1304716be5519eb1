// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamConstants;

import org.orodha.tables.LoadLimits;
import org.orodha.tables.LoadRule;

/**
 * Reads a sheet of an XLSX workbook: dates as ISO texts, numbers with the fifteen digits that spreadsheets keep, formulas by the
 * value that was saved with them.
 */
final class SheetRows implements RowSource {

	private static final MathContext DIGITS = new MathContext(15);
	private static final int EXACT = 15;
	private static final int LARGEST_SCALE = 400;
	private static final int ROWS = 1 << 20;
	private static final int COLUMNS = 1 << 14;
	private static final int LETTERS = 26;
	private static final int LOOKED = 200;
	private static final int MANY = 3;

	private final Workbook workbook;
	private final Workbook.Sheet sheet;
	private final List<String> others;
	private final LoadLimits limits;
	private final XmlPart part;
	private final int width;
	private long line;
	private RawRow waiting;
	private final Deque<String> unsaved = new ArrayDeque<>();
	private final List<Integer> hiddenColumns = new ArrayList<>();
	private long hiddenRows;
	private long firstHidden;

	/**
	 * @param named the sheet that is meant, or null for the first that is shown and holds something
	 * @param width how many fields rows have at least; a sheet does not keep what is empty at a row's end
	 */
	SheetRows(Input input, String named, int width, LoadLimits limits, FileFindings faults) throws IOException {
		this.limits = limits;
		this.width = width;
		workbook = new Workbook(input, limits, faults);
		try {
			List<Workbook.Sheet> filled = new ArrayList<>();
			for (Workbook.Sheet each : workbook.sheets())
				if (named != null || holdsSomething(each))
					filled.add(each);
			List<Workbook.Sheet> shown = filled.stream().filter(each -> !each.hidden()).toList();
			sheet = named == null ? first(tables(shown), shown, filled, workbook.sheets())
					: filled.stream().filter(each -> each.name().equals(named)).findFirst()
							.orElseThrow(() -> faults.fatal(LoadRule.WORKBOOK, null, "sheet.unknown", named, names(filled)));
			others = named == null ? shown.stream().filter(each -> each != sheet).map(Workbook.Sheet::name).toList() : List.of();
			part = workbook.rows(sheet);
		} catch (IOException | RuntimeException refused) {
			workbook.close();
			throw refused;
		}
	}

	/** The sheets that hold a table: several of their first rows have several cells, and not far more have a single one. */
	private List<Workbook.Sheet> tables(List<Workbook.Sheet> sheets) throws IOException {
		List<Workbook.Sheet> tables = new ArrayList<>();
		for (Workbook.Sheet each : sheets)
			if (sheets.size() == 1 || holdsTable(each))
				tables.add(each);
		return tables;
	}

	private boolean holdsTable(Workbook.Sheet candidate) throws IOException {
		int lone = 0;
		int wide = 0;
		int cells = 0;
		try (XmlPart part = workbook.part(candidate.part())) {
			while (lone + wide < LOOKED && part.toElement("row", "v", "is"))
				if (part.is("row")) {
					lone += cells == 1 ? 1 : 0;
					wide += cells > 1 ? 1 : 0;
					cells = 0;
				} else
					cells++;
		}
		lone += cells == 1 ? 1 : 0;
		wide += cells > 1 ? 1 : 0;
		return wide > 1 && wide * MANY > lone;
	}

	@SafeVarargs
	private static Workbook.Sheet first(List<Workbook.Sheet>... choices) {
		for (List<Workbook.Sheet> choice : choices)
			if (!choice.isEmpty())
				return choice.get(0);
		throw new IllegalArgumentException("a workbook without sheets");
	}

	private static String names(List<Workbook.Sheet> sheets) {
		return sheets.stream().map(Workbook.Sheet::name).collect(Collectors.joining(", "));
	}

	private boolean holdsSomething(Workbook.Sheet candidate) throws IOException {
		try (XmlPart cells = workbook.part(candidate.part())) {
			return cells.toElement("v", "is");
		}
	}

	String sheet() {
		return sheet.name();
	}

	/** The other sheets that hold something and might have been meant. */
	List<String> others() {
		return others;
	}

	@Override
	public RawRow next() throws IOException {
		if (waiting == null)
			waiting = read();
		if (waiting == null)
			return null;
		if (line + 1 < waiting.line())
			return new RawRow(List.of(), ++line, null);
		RawRow row = waiting;
		line = row.line();
		waiting = null;
		return row;
	}

	private RawRow read() throws IOException {
		boolean found = part.toElement("row", "col");
		for (; found && part.is("col"); found = part.toElement("row", "col"))
			if (isHidden())
				for (long column = number(part.attribute("min", null), 1, COLUMNS); column <= number(part.attribute("max", null), 1,
						COLUMNS); column++)
					hiddenColumns.add((int) column - 1);
		if (!found)
			return null;
		boolean hidden = isHidden();
		long number = number(part.attribute("r", null), line + 1, ROWS);
		List<String> cells = new ArrayList<>(width);
		for (int event = part.next(); event != XMLStreamConstants.END_ELEMENT || !part.is("row"); event = part.next())
			if (event == XMLStreamConstants.START_ELEMENT && part.is("c"))
				cell(cells, number);
			else if (event == XMLStreamConstants.END_DOCUMENT)
				throw workbook.broken(sheet.part(), null);
		while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty())
			cells.remove(cells.size() - 1);
		if (hidden && !cells.isEmpty() && hiddenRows++ == 0)
			firstHidden = number;
		return new RawRow(cells, number, null).padded(width);
	}

	private void cell(List<String> cells, long row) throws IOException {
		int column = column(part.attribute("r", null), cells.size());
		String type = part.attribute("t", "n");
		String style = part.attribute("s", null);
		String raw = null;
		boolean formula = false;
		for (int event = part.next(); event != XMLStreamConstants.END_ELEMENT || !part.is("c"); event = part.next())
			if (event == XMLStreamConstants.START_ELEMENT) {
				boolean value = part.is("v") || part.is("is");
				formula |= part.is("f");
				String text = text(row);
				raw = value ? text : raw;
			} else if (event == XMLStreamConstants.END_DOCUMENT)
				throw workbook.broken(sheet.part(), null);
		if (formula && (raw == null || raw.isEmpty() && !type.equals("str")))
			unsaved.add(name(column) + row);
		if (column >= limits.columns())
			throw new TooLargeException(TooLargeException.COLUMNS, row, limits.columns());
		while (cells.size() <= column)
			cells.add("");
		cells.set(column, raw == null || raw.isEmpty() ? "" : value(type, style, raw));
	}

	/** The next cell of the row read last whose formula has no saved value; null where there is no other. */
	String nextUnsaved() {
		return waiting == null ? unsaved.poll() : null;
	}

	private boolean isHidden() {
		return List.of("1", "true").contains(part.attribute("hidden", ""));
	}

	/** How many of the rows read so far a spreadsheet program does not show though they hold something. */
	long hiddenRows() {
		return hiddenRows;
	}

	/** The first of the hidden rows; 0 where there is none. */
	long firstHidden() {
		return firstHidden;
	}

	/** The columns that a spreadsheet program does not show, from 0. */
	List<Integer> hiddenColumns() {
		return hiddenColumns;
	}

	/** The letters of a column. */
	static String name(int column) {
		String last = String.valueOf((char) ('A' + column % LETTERS));
		return column < LETTERS ? last : name(column / LETTERS - 1) + last;
	}

	private String text(long row) throws IOException {
		try {
			return part.text(limits.fieldCharacters());
		} catch (TooLargeException large) {
			throw new TooLargeException(TooLargeException.CELL, row, limits.fieldCharacters());
		}
	}

	private String value(String type, String style, String raw) throws IOException {
		return switch (type) {
		case "s" -> workbook.text((int) number(raw, -1, Integer.MAX_VALUE));
		case "b" -> String.valueOf(raw.equals("1"));
		case "n" -> number(raw, style == null ? CellFormat.NUMBER : workbook.format((int) number(style, 0, Integer.MAX_VALUE)));
		default -> raw;
		};
	}

	private String number(String raw, CellFormat format) {
		if (format == CellFormat.NUMBER && isPlain(raw))
			return raw;
		try {
			BigDecimal value = new BigDecimal(raw.strip());
			String date = format.text(value.doubleValue(), workbook.since1904());
			if (date != null)
				return date;
			if (Math.abs(value.scale()) > LARGEST_SCALE)
				return raw;
			BigDecimal rounded = value.round(DIGITS).stripTrailingZeros();
			return rounded.signum() == 0 ? "0" : rounded.toPlainString();
		} catch (NumberFormatException text) {
			return raw;
		}
	}

	/** A number that is written as it would be after rounding. */
	private static boolean isPlain(String raw) {
		int length = raw.length();
		int point = -1;
		for (int at = 0; at < length; at++) {
			char c = raw.charAt(at);
			if (c == '.' && point < 0)
				point = at;
			else if (c < '0' || c > '9')
				return false;
		}
		boolean zeros = raw.charAt(0) == '0' && length > 1 && point != 1;
		return length <= EXACT && !zeros && point != 0 && (point < 0 || raw.charAt(length - 1) > '0');
	}

	/** The column of a reference such as BC12, from 0; the next one where there is none. */
	private int column(String reference, int next) throws IOException {
		if (reference == null)
			return next;
		int column = 0;
		for (int at = 0; at < reference.length() && !Character.isDigit(reference.charAt(at)); at++) {
			char letter = Character.toUpperCase(reference.charAt(at));
			column = letter >= 'A' && letter <= 'Z' && column <= COLUMNS ? column * LETTERS + letter - 'A' + 1 : Integer.MAX_VALUE;
		}
		if (column < 1 || column > COLUMNS)
			throw workbook.broken(sheet.part() + ", " + reference, null);
		return column - 1;
	}

	private long number(String text, long missing, long largest) throws IOException {
		try {
			long number = text == null ? missing : Long.parseLong(text.strip());
			if (number <= largest && (text == null || number >= 0))
				return number;
			throw workbook.broken(sheet.part() + ", " + text, null);
		} catch (NumberFormatException broken) {
			throw workbook.broken(sheet.part(), broken);
		}
	}

	@Override
	public void close() throws IOException {
		part.close();
		workbook.close();
	}
}
