// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.table;

import java.nio.charset.Charset;
import java.util.List;

import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TableDialect;

/**
 * What is known of how a file is written before it is read; what is null is found out.
 *
 * @param encoding     the character encoding
 * @param delimiter    what stands between fields
 * @param quote        what stands around fields; the empty text for nothing
 * @param preambleRows rows before the header
 * @param headerRows   rows of names, 0 for none
 * @param footnoteRows rows after the data
 * @param decimalMark  what stands before decimals
 * @param groupMark    what stands between groups of digits
 * @param dateFormat   the pattern of dates
 * @param sheet        the sheet of a workbook
 * @param entry        the file inside an archive
 * @param widths       characters of each column of a fixed width file
 */
public record TableDialectHints(Charset encoding, String delimiter, String quote, Integer preambleRows, Integer headerRows,
		Integer footnoteRows, Character decimalMark, Character groupMark, String dateFormat, String sheet, String entry,
		List<Integer> widths) {

	/** Nothing is known. */
	public static final TableDialectHints NONE = new TableDialectHints(null, null, null, null, null, null, null, null, null, null, null,
			null);

	public TableDialectHints {
		widths = widths == null ? null : List.copyOf(widths);
	}

	/** Only the sheet of a workbook is known. @param sheet its name; null or empty for the first that holds a table */
	public static TableDialectHints ofSheet(String sheet) {
		return new TableDialectHints(null, null, null, null, null, null, null, null, null, given(sheet) ? sheet : null, null, null);
	}

	/**
	 * What a dataset's description says.
	 *
	 * @param dialect the description, or null
	 * @throws IllegalArgumentException where it names an unknown encoding
	 */
	public static TableDialectHints of(TableDialect dialect) {
		if (dialect == null)
			return NONE;
		return new TableDialectHints(given(dialect.getEncoding()) ? Charset.forName(dialect.getEncoding().strip()) : null,
				given(dialect.getDelimiter()) ? delimiter(dialect.getDelimiter()) : null,
				given(dialect.getQuote()) ? dialect.getQuote() : null,
				dialect.eIsSet(Literals.TABLE_DIALECT__PREAMBLE_ROWS) ? dialect.getPreambleRows() : null,
				dialect.eIsSet(Literals.TABLE_DIALECT__HEADER_ROWS) ? dialect.getHeaderRows() : null,
				dialect.eIsSet(Literals.TABLE_DIALECT__FOOTNOTE_ROWS) ? dialect.getFootnoteRows() : null,
				given(dialect.getDecimalMark()) ? Character.valueOf(dialect.getDecimalMark().charAt(0)) : null,
				given(dialect.getGroupMark()) ? Character.valueOf(dialect.getGroupMark().charAt(0)) : null,
				given(dialect.getDateFormat()) ? dialect.getDateFormat() : null,
				given(dialect.getSheet()) ? dialect.getSheet() : null, null, dialect.getWidths().isEmpty() ? null : dialect.getWidths());
	}

	/**
	 * The same where more is known of the header.
	 *
	 * @param rowsBefore how many rows stand before it, or null
	 * @param rows       how many rows it has
	 */
	public TableDialectHints withHeader(Integer rowsBefore, int rows) {
		return new TableDialectHints(encoding, delimiter, quote, rowsBefore, rows, footnoteRows, decimalMark, groupMark, dateFormat,
				sheet, entry, widths);
	}

	/** A delimiter as a person writes it: the word tab or {@code \t} for the tabulator. */
	public static String delimiter(String written) {
		return switch (written) {
		case "tab", "\\t" -> "\t";
		case "space" -> FileDialect.SPACES;
		default -> written;
		};
	}

	private static boolean given(String value) {
		return value != null && !value.isEmpty();
	}
}
