// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.table;

import java.nio.charset.Charset;
import java.util.List;

/**
 * How a file of one table is written, as reading it showed. What is known before is {@link TableDialectHints}; what a catalogue
 * says of a dataset's files is the model's {@link org.orodha.model.TableDialect}.
 *
 * @param format       how cells are told apart
 * @param packing      how the file is packed
 * @param entry        the name of the file inside an archive, or null
 * @param encoding     the character encoding; null for a spreadsheet
 * @param delimiter    what stands between fields, one or more characters; {@link #SPACES} for runs of spaces; null where the
 *                     format is not delimited
 * @param quote        what stands around fields, or null
 * @param escape       what stands before a quote inside a quoted field, or null where it is doubled
 * @param preambleRows how many rows stand before the header, empty ones among them
 * @param headerRows   how many rows hold the names of the columns, empty ones between them included; 0 for none
 * @param footnoteRows how many rows stand after the data, as far as the sample shows
 * @param decimalMark  what stands before decimals, or null where no column of numbers shows it
 * @param groupMark    what stands between groups of digits, or null
 * @param dateFormat   the pattern that all columns of dates share, as {@link java.time.format.DateTimeFormatter} writes it, or
 *                     null
 * @param sheet        the name of the spreadsheet's sheet, or null
 * @param widths       how many characters each column has, the gap after it included; empty where the format is not fixed width
 * @param columns      the names of the columns as they are written, several header rows joined by a space; {@code col_0},
 *                     {@code col_1} ... without header. They may be empty or equal, and rows may have more fields than names.
 */
public record FileDialect(Format format, Packing packing, String entry, Charset encoding, String delimiter, Character quote,
		Character escape, int preambleRows, int headerRows, int footnoteRows, Character decimalMark, Character groupMark,
		String dateFormat, String sheet, List<Integer> widths, List<String> columns) {

	/** The delimiter of files whose fields are parted by one or more spaces. */
	public static final String SPACES = " +";

	/** How cells are told apart. */
	public enum Format {
		/** By what stands between them. */
		DELIMITED,
		/** By their place in the line. */
		FIXED_WIDTH,
		/** They are cells of an XLSX workbook. */
		SPREADSHEET
	}

	/** How a file is packed. */
	public enum Packing {
		/** Not at all. */
		NONE,
		/** As a gzip stream. */
		GZIP,
		/** As an entry of a ZIP archive. */
		ZIP
	}

	public FileDialect {
		widths = List.copyOf(widths);
		columns = List.copyOf(columns);
	}
}
