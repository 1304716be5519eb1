// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.orodha.core.findings.Place;
import org.orodha.core.table.FileDialect;
import org.orodha.core.table.TableDialectHints;
import org.orodha.core.text.Visible;
import org.orodha.tables.LineUse;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.LoadRule;
import org.orodha.tables.internal.Cells.Kind;

/** A file whose sample was looked at: its dialect and how to read it. */
final class OpenTable {

	private static final int SHOWN = 60;
	private static final Pattern PLUS = Pattern.compile(" *[+] *[0-9.,]");

	private final Input input;
	private final FileBeginning sample;
	private final TableDialectHints hints;
	private final FileFindings faults;
	private final Regions.Found found;
	private final List<RawRow> body;
	private final Marks marks;
	private final Dates dates;

	OpenTable(Path file, TableDialectHints hints, LoadLimits limits, FileFindings faults) throws IOException {
		this.hints = hints;
		this.faults = faults;
		input = new Input(file, hints.entry(), limits, faults);
		sample = new FileBeginning(input, hints, limits, faults);
		if (sample.rows().stream().allMatch(RawRow::isBlank))
			throw faults.fatal(LoadRule.EMPTY, null, "empty");
		found = new Regions(sample.rows()).find(hints);
		body = sample.rows().subList(firstRow(), sample.rows().size());
		marks = Marks.in(body, sample.expected());
		dates = Dates.in(body, sample.expected());
	}

	Input input() {
		return input;
	}

	FileBeginning sample() {
		return sample;
	}

	/** What a row before the data is, counted from 0. */
	LineUse use(long number, RawRow row) {
		return row.isBlank() ? LineUse.BLANK : number < found.preamble() ? LineUse.PREAMBLE : LineUse.HEADER;
	}

	/** What the lines before the data are. */
	Map<LineUse, Long> head() {
		Map<LineUse, Long> uses = new EnumMap<>(LineUse.class);
		for (int number = 0; number < firstRow(); number++) {
			RawRow row = sample.rows().get(number);
			uses.merge(use(number, row), 1L, Long::sum);
			if (row.lines() > 1)
				uses.merge(LineUse.CONTINUATION, row.lines() - 1L, Long::sum);
		}
		return uses;
	}

	/** How many rows stand before the data. */
	int firstRow() {
		return found.preamble() + found.header();
	}

	/** The rows of data at the file's beginning. */
	List<RawRow> body() {
		return body;
	}

	/** The rows that name the columns. */
	List<RawRow> header() {
		return sample.rows().subList(found.preamble(), firstRow());
	}

	/** The tags of the columns, by their names. */
	Map<String, String> tags() {
		return TagRow.tags(header(), dialect(0).columns(), sample.expected());
	}

	/** What passes on the rows that are records. */
	Sections sections(Sections.Records records) {
		return sections(records, faults);
	}

	private Sections sections(Sections.Records records, FileFindings told) {
		return new Sections(header(), new ColumnKinds(body, sample.expected()), hints.footnoteRows(), told, records);
	}

	/** The dialect as the sample shows it. */
	FileDialect dialect() throws IOException {
		FileFindings silent = new FileFindings(Place.of(input.path().toString()), 0, finding -> {
		});
		Sections sections = sections(new Sections.Records() {
			@Override
			public void record(RawRow row) {
				// Only the footnotes matter.
			}

			@Override
			public void other(LineUse use, RawRow row) {
				// Only the footnotes matter.
			}
		}, silent);
		if (sample.whole() || input.workbook())
			for (RawRow row : body)
				sections.row(row);
		sections.end();
		return dialect(sections.footnotes());
	}

	/** The dialect with the footnotes that were found. */
	FileDialect dialect(int footnotes) {
		return sample.dialect(found, marks, dates.format(), footnotes);
	}

	/** Tells which sheet was taken for the table, and which letters show the encoding. */
	void tellChoices(FileFindings told) {
		if (!sample.otherSheets().isEmpty())
			told.tell(LoadRule.OTHER_SHEETS, 0, sample.sheetRows().sheet(), String.join(", ", sample.otherSheets()));
		if (sample.oldEncoding() != null)
			told.tell(LoadRule.OLD_ENCODING, 0, dialect(0).encoding().name(), sample.oldEncoding());
		tellPreamble(told);
		tellPlusSigns(told);
	}

	/** Tells columns of numbers of which the file's beginning writes some with a plus sign, as it does with telephone numbers. */
	private void tellPlusSigns(FileFindings told) {
		ColumnKinds kinds = new ColumnKinds(body, sample.expected());
		for (int column = 0; column < sample.expected(); column++)
			if (kinds.of(column) == Kind.NUMBER) {
				int at = column;
				Optional<RawRow> first = body.stream().filter(row -> PLUS.matcher(row.cell(at)).lookingAt()).findFirst();
				first.ifPresent(row -> told.tellCell(LoadRule.PLUS_SIGN, row.line(), name(at), shown(row.cell(at))));
			}
	}

	/** Tells, after the last row, what of the sheet is read though a spreadsheet program does not show it. */
	void tellHidden(FileFindings told) {
		SheetRows sheet = sample.sheetRows();
		if (sheet == null)
			return;
		String columns = sheet.hiddenColumns().stream().filter(column -> column <= sample.lastColumn()).map(SheetRows::name)
				.collect(Collectors.joining(", "));
		if (!columns.isEmpty())
			told.tell(LoadRule.HIDDEN, "HIDDEN.columns", 0, columns);
		if (sheet.hiddenRows() > 0)
			told.tell(LoadRule.HIDDEN, sheet.firstHidden(), sheet.firstHidden(), sheet.hiddenRows());
	}

	/** Tells what was left out before the table. */
	private void tellPreamble(FileFindings told) {
		List<RawRow> before = sample.rows().subList(0, found.preamble()).stream().filter(row -> !row.isBlank()).toList();
		if (hints.preambleRows() == null && !before.isEmpty())
			told.tell(LoadRule.PREAMBLE, before.get(0).line(), before.get(0).line(), before.size(), shown(before.get(0)));
	}

	private static String shown(RawRow row) {
		return shown(row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElse(""));
	}

	private static String shown(String cell) {
		String first = cell.strip();
		return first.length() > SHOWN ? first.substring(0, SHOWN) + "\u2026" : first;
	}

	/** Tells what the text was mended at, up to the end of a row, or which cells of the row have no value. */
	void tellMends(RowSource rows, RawRow row, FileFindings told) {
		SheetRows sheet = sample.sheetRows();
		if (sheet != null)
			for (String cell = sheet.nextUnsaved(); cell != null; cell = sheet.nextUnsaved())
				told.tellEach(LoadRule.FORMULA, row.line(), row.line(), cell);
		if (!(rows instanceof DelimitedRows delimited))
			return;
		Decoder decoder = sample.decoder();
		for (Decoder.Mend mend = decoder.mendBefore(delimited.characters()); mend != null; mend = decoder
				.mendBefore(delimited.characters()))
			told.tell(mend.rule(), row.line(), row.line());
	}

	/** How many lines the rows read so far have, where that can be told without the rows: in text. */
	OptionalLong lines() {
		return sample.decoder() == null ? OptionalLong.empty() : OptionalLong.of(sample.decoder().lines());
	}

	/** Tells columns whose dates are written in several orders, or in one that nothing shows. */
	void tellDates(FileFindings told) {
		if (hints.dateFormat() != null)
			return;
		for (int column : dates.mixed())
			told.tell(LoadRule.DATE_ORDERS, 0, name(column));
		for (int column : dates.open())
			told.tell(LoadRule.DATE_ORDER_OPEN, 0, name(column));
	}

	private String name(int column) {
		List<String> names = dialect(0).columns();
		return column < names.size() ? Visible.value(names.get(column)) : "col_" + column;
	}
}
