// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.table.FileDialect.Format;
import org.orodha.core.table.FileDialect.Packing;
import org.orodha.core.table.TableDialectHints;
import org.orodha.fixtures.Corpora;
import org.orodha.tables.LoadLimits;

class LoadingTest {

	private static final List<String> HEADER = List.of("Date", "Post", "Travellers", "Fee", "Purpose", "Remark");

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t", "|", "^", "~", ":", ", ", "||", "~|~", "#", "*", "\u001F" })
	void anyDelimiterIsFound(String delimiter) throws IOException {
		assertThat(load(text(table(), delimiter, "\"", "\"", "\r\n")).rows).isEqualTo(body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r", "\r\n" })
	void anyRowEndIsFound(String end) throws IOException {
		assertThat(load(text(table(), ",", "\"", "\"", end)).rows).isEqualTo(body());
	}

	@Test
	void otherQuotesAndEscapesAreFound() throws IOException {
		assertThat(load(text(table(), ",", "'", "'", "\n")).rows).isEqualTo(body());
		assertThat(load(text(table(), ",", "\"", "\\", "\n")).rows).isEqualTo(body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252" })
	void anyEncodingIsFound(String encoding) throws IOException {
		List<List<String>> rows = new ArrayList<>(table());
		rows.add(List.of("21/02/2024", "Malaba", "3", "10.50", "Famille – été", "£5"));
		byte[] bytes = text(rows, ",", "\"", "\"", "\n").getBytes(Charset.forName(encoding));
		assertThat(load(bytes).rows).isEqualTo(rows.subList(1, rows.size()));
	}

	@Test
	void whatStandsBeforeAndAfterTheTableIsLeftOut() throws IOException {
		Loaded loaded = load("Border posts, all\nJanuary\n\n" + text(table(), ",", "\"", "\"", "\n")
				+ "\nSource: Immigration\n* provisional\n");
		assertThat(loaded.dialect.preambleRows()).isEqualTo(3);
		assertThat(loaded.dialect.footnoteRows()).isEqualTo(2);
		assertThat(loaded.dialect.columns()).isEqualTo(HEADER);
		assertThat(loaded.rows).isEqualTo(body());
		assertThat(loaded.lines.get(0)).isEqualTo(5);
		assertThat(loaded.rules()).containsExactly("OD-0040", "OD-0017");
	}

	@Test
	void aFileWithoutHeaderGetsNumberedColumns() throws IOException {
		Loaded loaded = load(text(body(), ",", "\"", "\"", "\n"));
		assertThat(loaded.dialect.headerRows()).isZero();
		assertThat(loaded.dialect.columns()).startsWith("col_0", "col_1");
		assertThat(loaded.rows).isEqualTo(body());
	}

	@Test
	void severalHeaderRowsAreJoined() throws IOException {
		Loaded loaded = load("Post,Arrivals,,Departures,\n,Men,Women,Men,Women\nMalaba,1,2,3,4\nBusia,5,6,7,8\nNamanga,1,1,1,1\n");
		assertThat(loaded.dialect.columns()).containsExactly("Post", "Arrivals Men", "Arrivals Women", "Departures Men",
				"Departures Women");
	}

	@Test
	void severalTablesInOneFileAreNoticed() throws IOException {
		String table = text(table(), ",", "\"", "\"", "\n");
		Loaded loaded = load("January\n" + table + "\nFebruary\n" + table);
		assertThat(loaded.rows).hasSize(2 * body().size());
		assertThat(loaded.rules()).containsExactly("OD-0040", "OD-0016");
	}

	@Test
	void fixedWidthIsFoundAndItsCellsMayBeEmpty() throws IOException {
		Loaded loaded = load(IntStream.range(0, 30).mapToObj(number -> String.format("%-12s%6d   %-10s%n",
				number == 3 ? "" : "Post no " + number, number * 7, number % 4 == 0 ? "" : "a b")).reduce("", String::concat));
		assertThat(loaded.dialect.format()).isEqualTo(Format.FIXED_WIDTH);
		assertThat(loaded.rows).contains(List.of("", "21", "a b"), List.of("Post no 4", "28", ""));
	}

	@Test
	void malformedRowsAreFindingsWithTheirLineAndTheRestIsLoaded() throws IOException {
		String text = text(plain(), ",", "\"", "\"", "\n");
		String[] lines = text.split("\n");
		lines[3] = "21/02/2024,Malaba";
		lines[5] += ",more,still more";
		lines[7] = lines[7].replace(',', ';');
		lines[9] = "21/02/2024,\"Malaba,3,4,5,6";
		Loaded loaded = load(String.join("\n", lines));
		assertThat(loaded.rows).hasSize(plain().size() - 1);
		assertThat(loaded.findings).extracting(finding -> finding.rule() + "@" + finding.place().row())
				.containsExactly("OD-0010@4", "OD-0011@6", "OD-0015@8", "OD-0012@10");
		assertThat(loaded.rows.get(8)).containsExactly("21/02/2024", "\"Malaba", "3", "4", "5", "6");
	}

	@Test
	void bytesOfAnotherEncodingAndNulAreFindings() throws IOException {
		byte[] bytes = text(plain(), ",", "\"", "\"", "\n").replace("purpose 3,", "caf\u00E9 \u20AC \u00FC\u00EF\u00F4,")
				.getBytes(StandardCharsets.UTF_8);
		String broken = new String(bytes, StandardCharsets.ISO_8859_1).replace("purpose 5,", "caf\u00E9,")
				.replace("purpose 6,", "nu\0l,");
		Loaded loaded = load(broken.getBytes(StandardCharsets.ISO_8859_1));
		assertThat(loaded.rows.get(5)).contains("café");
		assertThat(loaded.rows.get(6)).contains("nul");
		assertThat(loaded.findings).extracting(finding -> finding.rule() + "@" + finding.place().row())
				.containsExactly("OD-0013@7", "OD-0014@8");
	}

	@Test
	void equalFindingsAreCountedNotKept() throws IOException {
		StringBuilder text = new StringBuilder(text(plain(), ",", "\"", "\"", "\n"));
		for (int number = 0; number < 5000; number++)
			text.append("1/2/2024,Malaba\n".repeat(number % 2)).append("21/02/2024,Busia,3,1.5,x,y\n");
		assertThat(load(text.toString()).findings).hasSize(21).last().extracting(finding -> finding.message()).asString()
				.startsWith("2480 ");
	}

	@Test
	void hintsOverrideWhatWouldBeFound() throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"), "a;1,5\nb;2,5\n");
		TableDialectHints hints = new TableDialectHints(null, ",", null, 0, 0, null, null, null, null, null, null, null);
		assertThat(Loaded.of(file, hints, LoadLimits.DEFAULT).rows).containsExactly(List.of("a;1", "5"), List.of("b;2", "5"));
	}

	@Test
	void marksAndDateOrdersAreFound() throws IOException {
		Loaded loaded = load("day;amount;seen\n31.01.2024;1.234,50;2024-01-02\n28.02.2024;17,25;2024-03-04\n");
		assertThat(loaded.dialect.decimalMark()).isEqualTo(',');
		assertThat(loaded.dialect.groupMark()).isEqualTo('.');
		Loaded mixed = load("day,n\n31/01/2024,1\n01/31/2024,2\n02/02/2024,3\n");
		assertThat(mixed.rules()).containsExactly("OD-0018");
		Loaded open = load("day,n\n03/04/2024,1\n05/06/2024,2\n");
		assertThat(open.rules()).containsExactly("OD-0026");
		assertThat(open.dialect.dateFormat()).isEqualTo("dd/MM/yyyy");
		Loaded shown = load("from,to\n03/04/2024,03/25/2024\n05/06/2024,05/30/2024\n");
		assertThat(shown.rules()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { "1.234,56 | 7,1 | , | .", "1,234.56 | 7.1 | . | ,",
			"1 234,56 | 7,1 | , | \" \"", "1\u202F234,56 | 7,1 | , | \"\u202F\"", "1'234.56 | 7.1 | . | '", "12,5 | 7,1 | , |",
			"1.5e3 | 7.1 | . |", "1,234 | 5,678 | | ,", "1.234.567 | 5.678 | | .",
			"1.234 | 5.678 | . |", "1.234 | 5,6 | , | .", "1.2.3 | 7 | |" })
	void marksOfNumbersAreFound(String first, String second, Character decimal, Character group) throws IOException {
		Loaded loaded = load("post;fee\nMalaba;" + first + "\nBusia;" + second + "\nMoi;" + second + "\n");
		assertThat(loaded.dialect.decimalMark()).isEqualTo(decimal);
		assertThat(loaded.dialect.groupMark()).isEqualTo(group);
	}

	@Test
	void packedFilesAreRead() throws IOException {
		byte[] bytes = text(table(), ",", "\"", "\"", "\n").getBytes(StandardCharsets.UTF_8);
		Path gzip = folder.resolve("a.csv.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
			out.write(bytes);
		}
		Path zip = folder.resolve("a.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
			out.putNextEntry(new ZipEntry("a/table.csv"));
			out.write(bytes);
		}
		assertThat(Loaded.of(gzip).rows).isEqualTo(body());
		assertThat(Loaded.of(zip).rows).isEqualTo(body());
		assertThat(Loaded.of(zip).dialect.packing()).isEqualTo(Packing.ZIP);
	}

	@Test
	void workbooksAreReadWithDatesAndNumbersAsText() throws IOException {
		Path file = folder.resolve("a.xlsx");
		try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("Posts");
			sheet.value(0, 0, "Post");
			sheet.value(0, 1, "Day");
			sheet.value(0, 2, "Fee");
			for (int row = 1; row < 5; row++) {
				sheet.value(row, 0, "Post " + row);
				sheet.value(row, 1, java.time.LocalDate.of(2024, 1, row));
				sheet.style(row, 1).format("yyyy-MM-dd").set();
				sheet.value(row, 2, 0.1 + 0.2);
			}
		}
		Loaded loaded = Loaded.of(file);
		assertThat(loaded.dialect.sheet()).isEqualTo("Posts");
		assertThat(loaded.dialect.columns()).containsExactly("Post", "Day", "Fee");
		assertThat(loaded.rows).hasSize(4).contains(List.of("Post 2", "2024-01-02", "0.3"));
	}

	@Test
	void theSpectrumOfTrickyFilesIsReadAsItsJsonSays() throws IOException {
		com.fasterxml.jackson.databind.ObjectMapper json = new com.fasterxml.jackson.databind.ObjectMapper();
		Path spectrum = Corpora.file("csv-spectrum");
		try (Stream<Path> files = Files.list(spectrum.resolve("csvs"))) {
			for (Path file : (Iterable<Path>) files::iterator) {
				String name = file.getFileName().toString().replace(".csv", ".json");
				List<List<String>> expected = new ArrayList<>();
				for (var row : json.readTree(spectrum.resolve("json").resolve(name).toFile())) {
					List<String> cells = new ArrayList<>();
					row.forEach(cell -> cells.add(cell.asText()));
					expected.add(cells);
				}
				if (!name.startsWith("location"))
					assertThat(Loaded.of(file).rows).as(name).isEqualTo(expected);
			}
		}
		assertThat(Loaded.of(spectrum.resolve("csvs/location_coordinates.csv")).rows.get(0)).hasSize(4)
				.last().isEqualTo("Stanislaus");
	}

	private Loaded load(String text) throws IOException {
		return load(text.getBytes(StandardCharsets.UTF_8));
	}

	private Loaded load(byte[] bytes) throws IOException {
		return Loaded.of(Files.write(folder.resolve("file.csv"), bytes));
	}

	private static List<List<String>> body() {
		return table().subList(1, table().size());
	}

	private static List<List<String>> table() {
		List<List<String>> rows = new ArrayList<>(List.of(HEADER));
		for (int number = 1; number < 40; number++)
			rows.add(List.of(String.format("%02d/%02d/2024", 1 + number % 28, 1 + number % 12), "Post " + (char) ('A' + number % 7),
					String.valueOf(number * 3), number + ".50", number % 5 == 0 ? "visit, family" : "work",
					number % 6 == 0 ? "said \"yes\"\nthen 'no'" : number % 3 == 0 ? "" : "none"));
		return rows;
	}

	/** A table whose fields need no quotes, one line a row. */
	private static List<List<String>> plain() {
		List<List<String>> rows = new ArrayList<>(List.of(HEADER));
		for (int number = 0; number < 40; number++)
			rows.add(List.of("21/02/2024", "Malaba", String.valueOf(number), number + ".50", "purpose " + number, "none"));
		return rows;
	}

	private static String text(List<List<String>> rows, String delimiter, String quote, String escape, String end) {
		StringBuilder text = new StringBuilder();
		for (List<String> row : rows) {
			List<String> cells = new ArrayList<>();
			for (String cell : row)
				cells.add(cell.contains(delimiter) || cell.contains(quote) || cell.contains("\n")
						? quote + cell.replace(quote, escape + quote) + quote
						: cell);
			text.append(String.join(delimiter, cells)).append(end);
		}
		return text.toString();
	}
}
