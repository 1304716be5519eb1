// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.orodha.core.table.FileDialect.Format;
import org.orodha.core.table.FileDialect.Packing;
import org.orodha.core.table.FileDialect;
import org.orodha.core.table.TableDialectHints;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.LoadRule;

/** The beginning of a file, how it is written, and its rows from there on. */
final class FileBeginning {

	static final int BYTES = 1 << 19;
	private static final int ROWS = 2000;
	private static final int CELLS = 1 << 20;
	private static final int CUT = 4;
	private static final double FIXED_WEIGHT = 0.6;

	private final Input input;
	private final TableDialectHints hints;
	private final LoadLimits limits;
	private final FileFindings faults;
	private final List<RawRow> rows;
	private Charset encoding;
	private boolean faultless;
	private int mark;
	private boolean whole = true;
	private String text = "";
	private Separators separators;
	private List<Integer> widths = List.of();
	private int expected;
	private int indent;
	private SheetRows sheetRows;
	private List<String> otherSheets = List.of();
	private Decoder decoder;

	FileBeginning(Input input, TableDialectHints hints, LoadLimits limits, FileFindings faults) throws IOException {
		this.input = input;
		this.hints = hints;
		this.limits = limits;
		this.faults = faults;
		if (!input.workbook())
			look();
		List<RawRow> first = sampleRows();
		if (input.workbook()) {
			indent = Indented.of(first);
			List<RawRow> table = first.stream().map(row -> Indented.without(row, indent)).toList();
			expected = Widths.ofSheet(table);
			rows = table.stream().map(row -> row.padded(expected)).toList();
		} else {
			expected = Widths.modal(first);
			rows = sampleRows();
		}
	}

	/** The columns of fixed width text, where that gives cells a plainer meaning than the best delimiter. */
	private List<Integer> fixedWidths(double score) throws IOException {
		List<Integer> found = FixedWidths.in(text, whole);
		List<RawRow> cut = new ArrayList<>();
		try (RowSource source = new FixedRows(new StringReader(text), found, limits)) {
			for (RawRow row = source.next(); row != null && cut.size() < ROWS && !found.isEmpty(); row = source.next())
				cut.add(row);
		}
		return CellScore.of(cut, " ") * FIXED_WEIGHT > score ? found : List.of();
	}

	private void look() throws IOException {
		byte[] bytes;
		try (InputStream stream = input.open()) {
			bytes = stream.readNBytes(BYTES + 1);
		}
		whole = bytes.length <= BYTES;
		int length = Math.min(BYTES, bytes.length);
		if (length == 0)
			throw faults.fatal(LoadRule.EMPTY, null, "empty");
		if (input.packing() != Packing.NONE)
			input.refuse(Signature.of(Arrays.copyOf(bytes, Math.min(length, Signature.LENGTH))));
		mark = Encodings.mark(bytes, length);
		encoding = Encodings.of(bytes, length);
		if (hints.encoding() != null && mark == 0 && !(isUtf16(encoding) && isUtf16(hints.encoding())))
			encoding = hints.encoding();
		if (!isUtf16(encoding) && !encoding.name().startsWith("UTF-32") && Encodings.binary(bytes, length))
			throw faults.fatal(LoadRule.BINARY, null, "binary");
		text = Decoder.text(bytes, mark, length - mark, encoding);
		byte[] again = text.getBytes(StandardCharsets.UTF_8);
		int compared = whole ? length - mark : length - mark - CUT;
		faultless = (!whole || again.length == compared) && again.length >= compared
				&& Arrays.equals(bytes, mark, mark + compared, again, 0, compared);
		if (text.chars().noneMatch(Character::isLetterOrDigit) && whole)
			throw faults.fatal(LoadRule.EMPTY, null, "empty");
		if (hints.delimiter() == null && hints.widths() == null && Json.begins(text))
			throw faults.fatal(LoadRule.BINARY, null, "json");
		if (hints.widths() != null) {
			widths = hints.widths();
			return;
		}
		SeparatorFinder.Fit fit = new SeparatorFinder(limits).find(text, whole, hints);
		separators = fit.separators();
		if (hints.delimiter() == null && SeparatorFinder.isDoubtful(fit))
			widths = fixedWidths(fit.score());
	}

	private static boolean isUtf16(Charset encoding) {
		return encoding.name().startsWith("UTF-16");
	}

	private List<RawRow> sampleRows() throws IOException {
		List<RawRow> sample = new ArrayList<>();
		int cells = 0;
		try (RowSource source = input.workbook() ? sheet() : source(new StringReader(text))) {
			for (RawRow row = source.next(); row != null && sample.size() < ROWS && cells < CELLS; row = source.next()) {
				sample.add(row);
				cells += row.width();
			}
		}
		if (!whole && sample.size() < ROWS && sample.size() > 1)
			sample.remove(sample.size() - 1);
		return sample;
	}

	private RowSource sheet() throws IOException {
		boolean first = sheetRows == null;
		sheetRows = new SheetRows(input, first ? hints.sheet() : sheetRows.sheet(), expected + indent, limits, faults);
		otherSheets = first ? sheetRows.others() : otherSheets;
		return new Indented(sheetRows, indent);
	}

	/** The rows of the sheet that was opened last; null for a text. */
	SheetRows sheetRows() {
		return sheetRows;
	}

	/** The columns of a sheet that its table takes, from 0. */
	int lastColumn() {
		return indent + expected - 1;
	}

	/** What is read as an encoding of DOS or old Macintosh, by an example; null where that is not so or was given. */
	String oldEncoding() {
		return encoding == null || hints.encoding() != null || !CodePages.isOld(encoding) ? null : CodePages.example(text);
	}

	private RowSource source(Reader reader) {
		return widths.isEmpty() ? new DelimitedRows(reader, separators, expected, limits)
				: new FixedRows(reader, widths, limits);
	}

	/** The file's rows from its beginning. */
	RowSource open() throws IOException {
		if (input.workbook())
			return sheet();
		InputStream bytes = input.open();
		bytes.skipNBytes(mark);
		decoder = new Decoder(bytes, encoding);
		return source(decoder);
	}

	/** What the text was mended at before a character, see {@link Decoder#mendBefore}; null for a workbook. */
	Decoder decoder() {
		return decoder;
	}

	/** The rows at the file's beginning. */
	List<RawRow> rows() {
		return rows;
	}

	/** Whether the sample is the whole file. */
	boolean whole() {
		return whole;
	}

	/** Whether the bytes are UTF-8 and nothing of them was mended. */
	boolean isFaultless() {
		return faultless;
	}

	/** How many bytes of a byte order mark the file begins with. */
	int mark() {
		return mark;
	}

	/** How many fields rows usually have. */
	int expected() {
		return expected;
	}

	/** The sheets of a workbook that might have been meant instead. */
	List<String> otherSheets() {
		return otherSheets;
	}

	String text() {
		return text;
	}

	/** The dialect, with a number of footnotes. */
	FileDialect dialect(Regions.Found found, Marks marks, String dateFormat, int footnotes) {
		Format format = input.workbook() ? Format.SPREADSHEET : widths.isEmpty() ? Format.DELIMITED : Format.FIXED_WIDTH;
		boolean delimited = format == Format.DELIMITED;
		List<RawRow> header = rows.subList(found.preamble(), found.preamble() + found.header());
		return new FileDialect(format, input.packing(), input.entry(), encoding, delimited ? separators.delimiter() : null,
				delimited ? separators.quote() : null, delimited ? separators.escape() : null, found.preamble(),
				found.header(), footnotes, hints.decimalMark() != null ? hints.decimalMark() : marks.decimal(),
				hints.groupMark() != null ? hints.groupMark() : marks.group(),
				hints.dateFormat() != null ? hints.dateFormat() : dateFormat, sheetRows == null ? null : sheetRows.sheet(),
				format == Format.FIXED_WIDTH ? widths : List.of(), Regions.names(header, expected));
	}
}
