package org.orodha.exchange.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes tables as RFC 4180 says, in UTF-8 with the byte order mark by which spreadsheets know it. */
final class CsvFile {

	private CsvFile() {
	}

	/** Writes a header and rows; no cell can be taken for a formula. */
	static void write(OutputStream out, List<String> header, List<List<String>> rows) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		writer.write('\uFEFF');
		CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
		printer.printRecord(header.stream().map(Formulas::neutralise));
		for (List<String> row : rows)
			printer.printRecord(row);
		printer.flush();
	}
}
