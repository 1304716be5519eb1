// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.nio.charset.Charset;
import java.util.List;

import org.orodha.core.table.TableDialectHints;

/**
 * How an agency's files are called and written. What is null or empty is found out from each file.
 *
 * @param names        how they are called, as patterns in which * stands for any letters
 * @param encoding     the character encoding
 * @param delimiter    what stands between fields
 * @param quote        what stands around fields
 * @param sheet        the sheet of a workbook
 * @param preambleRows rows before the header
 * @param headerRows   rows that name the columns, 0 for none
 * @param footnoteRows rows after the data
 * @param decimal      what stands before decimals
 * @param group        what stands between groups of digits
 * @param dates        how dates are written
 * @param language     the language of the names of months
 * @param missing      what stands for no value
 */
public record FileLayout(List<String> names, String encoding, String delimiter, String quote, String sheet, Integer preambleRows,
		Integer headerRows, Integer footnoteRows, String decimal, String group, String dates, String language, List<String> missing) {

	public FileLayout {
		names = List.copyOf(names);
		missing = List.copyOf(missing);
	}

	/** What is known of how a file is written. */
	public TableDialectHints hints() {
		return new TableDialectHints(encoding.isEmpty() ? null : Charset.forName(encoding),
				delimiter.isEmpty() ? null : TableDialectHints.delimiter(delimiter), quote.isEmpty() ? null : quote, preambleRows, headerRows,
				footnoteRows, mark(decimal), mark(group), dates.isEmpty() ? null : dates, sheet.isEmpty() ? null : sheet, null, null);
	}

	private static Character mark(String text) {
		return text.isEmpty() ? null : Character.valueOf(text.charAt(0));
	}
}
