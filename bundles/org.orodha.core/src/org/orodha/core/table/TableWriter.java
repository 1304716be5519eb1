// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Writes tables as delimited text in UTF-8. Texts that anybody may have written go through {@link Spreadsheet} first. */
public final class TableWriter {

	private final CSVFormat format;
	private final String mark;

	private TableWriter(CSVFormat format, String mark) {
		this.format = format;
		this.mark = mark;
	}

	/** As RFC 4180 says, with the byte order mark by which spreadsheets know the encoding. */
	public static TableWriter forSpreadsheets() {
		return new TableWriter(CSVFormat.RFC4180, "\uFEFF");
	}

	/** As statistical packages write it: every field quoted, a line feed at the end of each row, no byte order mark. */
	public static TableWriter forPackages() {
		return new TableWriter(
				CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).setRecordSeparator('\n').get(), "");
	}

	/** As RFC 4180 says, without byte order mark: for machines. */
	public static TableWriter plain() {
		return new TableWriter(CSVFormat.RFC4180, "");
	}

	/** As RFC 4180 says, but with a line feed at the end of each row. */
	public static TableWriter forTerminals() {
		return new TableWriter(CSVFormat.RFC4180.builder().setRecordSeparator('\n').get(), "");
	}

	/** Writes a header and rows; the stream is left open. */
	public void write(OutputStream out, List<String> header, Iterable<List<String>> rows) throws IOException {
		write(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), header, rows);
	}

	/** Writes a header and rows; the writer is left open. */
	public void write(Writer writer, List<String> header, Iterable<List<String>> rows) throws IOException {
		writer.write(mark);
		CSVPrinter printer = new CSVPrinter(writer, format);
		printer.printRecord(header);
		for (List<String> row : rows)
			printer.printRecord(row);
		printer.flush();
	}
}
