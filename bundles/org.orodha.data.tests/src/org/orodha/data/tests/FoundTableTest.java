// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.orodha.data.tests.WorkbookParts.number;
import static org.orodha.data.tests.WorkbookParts.row;
import static org.orodha.data.tests.WorkbookParts.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.assertj.core.api.ThrowableAssert;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.findings.Finding;
import org.orodha.core.table.TableDialectHints;
import org.orodha.tables.LoadException;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.ReadyFile;
import org.orodha.tables.ReadyFiles;

/** Whatever stands around a table, the table is found, and what was left out is told. */
class FoundTableTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { ",2019,2020", ",0,1", ",2019-01,2019-02", ",a,b" })
	void namesOverATableOfLabelsAreAHeaderThoughTheFirstIsEmpty(String header) throws IOException {
		StringBuilder text = new StringBuilder(header + "\n");
		for (int row = 0; row < 8; row++)
			text.append("P").append(row).append(',').append(row * 3).append(',').append(row).append('\n');
		Loaded loaded = load(text.toString());
		assertThat(loaded.dialect.headerRows()).isEqualTo(1);
		assertThat(String.join(",", loaded.dialect.columns())).isEqualTo(header);
		assertThat(loaded.rows).hasSize(8).startsWith(List.of("P0", "0", "0"));
		assertThat(loaded.rules()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { ",0\na,5\nb,7\nc,9\n", "post,2019-01,2019-02\nNBO,1,2\nMBA,4,5\nKIS,7,8\n" })
	void numbersAndMonthsNameColumnsOfNumbers(String text) throws IOException {
		assertThat(load(text).dialect.headerRows()).isEqualTo(1);
		assertThat(load(text).rows).hasSize(3);
	}

	@Test
	void rowsWithoutLabelsAreNoHeader() throws IOException {
		assertThat(load(",1,2\n,3,4\nA,5,6\nB,7,8\n").dialect.headerRows()).isZero();
		assertThat(load("1,2019,2020\n2,3,4\n3,5,6\n").dialect.headerRows()).isZero();
	}

	@Test
	void aSmallTableIsFoundAmongMoreRowsOfTitlesAndNotes() throws IOException {
		Loaded loaded = load("Table 4. Arrivals by post\nUnit: persons\n\npost,2019,2020\nNBO,1,2\nMBA,4,5\n\nSource: DIS\nNote: provisional\n");
		assertThat(loaded.dialect.columns()).containsExactly("post", "2019", "2020");
		assertThat(loaded.rows).containsExactly(List.of("NBO", "1", "2"), List.of("MBA", "4", "5"));
		assertThat(told(loaded)).containsExactly("OD-0040@1", "OD-0017@8");
		assertThat(loaded.findings.get(0).message()).contains("2 rows", "Table 4. Arrivals by post");
	}

	@Test
	void aTitleOverTwoRowsOfNamesIsTold() throws IOException {
		Loaded loaded = load("Arrivals and departures\nUnit: persons\n\npost,2019,,2020,\n,in,out,in,out\nNBO,1,2,3,4\nMBA,4,5,6,7\n");
		assertThat(loaded.dialect.columns()).containsExactly("post", "2019 in", "2019 out", "2020 in", "2020 out");
		assertThat(loaded.rows).hasSize(2);
		assertThat(told(loaded)).containsExactly("OD-0040@1");
	}

	@Test
	void aPreambleThatIsGivenIsNotTold() throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"), "Title\n\na,b\n1,2\n");
		TableDialectHints hints = new TableDialectHints(null, null, null, 2, null, null, null, null, null, null, null, null);
		assertThat(Loaded.of(file, hints, LoadLimits.DEFAULT).rules()).isEmpty();
	}

	@Test
	void aFileThatTheEngineReadsAsItIsTellsItsPreamble() throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"), "Title\n\nsex,n\nM,1\nF,2\n");
		List<Finding> findings = new ArrayList<>();
		try (ReadyFile ready = ReadyFiles.quick(file, TableDialectHints.NONE, LoadLimits.DEFAULT, findings::add, new NullProgressMonitor())) {
			assertThat(ready.original()).isTrue();
		}
		assertThat(findings).extracting(Finding::rule).containsExactly("OD-0040");
	}

	@Test
	void columnsThatAreMostlyOfOneFieldStayOne() throws IOException {
		assertThat(load("name\nMalaba\nBusia, Kenya\nNamanga\nIsebania\nTaveta\n").rows).contains(List.of("Malaba"), List.of("Taveta"));
	}

	@Test
	void notesBelowASmallSheetAreLeftOutAndToldAsInText() throws IOException {
		for (int rows = 1; rows < 20; rows += 6) {
			StringBuilder sheet = new StringBuilder(row(1, text("A1", "post"), text("B1", "n"), text("C1", "share")));
			for (int number = 2; number < rows + 2; number++)
				sheet.append(row(number, text("A" + number, "Post " + number), number("B" + number, "" + number), number("C" + number, "0.5")));
			int note = rows + 3;
			sheet.append(row(note, text("A" + note, "Source: Immigration"))).append(row(note + 1, text("A" + (note + 1), "* provisional")));
			Loaded loaded = load(new WorkbookParts().sheet(sheet.toString()));
			assertThat(loaded.rows).hasSize(rows);
			assertThat(told(loaded)).containsExactly("OD-0017@" + note);
		}
	}

	@Test
	void formulasWithoutSavedValueAreToldWithTheirCells() throws IOException {
		Loaded loaded = load(new WorkbookParts().sheet(row(1, text("A1", "a"), text("B1", "sum"), text("C1", "text"))
				+ row(2, number("A2", "1"), "<c r=\"B2\"><f>A2+1</f><v/></c>", "<c r=\"C2\" t=\"str\"><f>T(A2)</f><v></v></c>")
				+ row(4, number("A4", "2"), "<c r=\"B4\"><f>A4+1</f><v></v></c>", "<c r=\"C4\"><f>A4+2</f></c>")));
		assertThat(told(loaded)).containsExactly("OD-0024@2", "OD-0024@4", "OD-0024@4");
		assertThat(loaded.findings).extracting(finding -> finding.message().substring(0, 7)).containsExactly("Cell B2", "Cell B4", "Cell C4");
	}

	@Test
	void namesThatStandThereSeveralTimesAreReadOnceAndTold() throws IOException {
		Loaded typed = load("a,b\na,b\na,b\n1,2\n3,4\n5,6\n");
		assertThat(typed.dialect.columns()).containsExactly("a", "b");
		assertThat(typed.rows).containsExactly(List.of("1", "2"), List.of("3", "4"), List.of("5", "6"));
		assertThat(told(typed)).containsExactly("OD-0016@2", "OD-0016@3");
		assertThat(typed.findings.get(0).message()).contains("once more");
	}

	@Test
	void theNamesOfASecondTableAreLeftOutOnlyWhereTheyAreTheSame() throws IOException {
		Loaded same = load("post,n\nNBO,1\nMBA,2\n\npost,n\nKIS,3\nTAV,4\n");
		assertThat(same.rows).hasSize(4);
		assertThat(told(same)).containsExactly("OD-0016@5");
		Loaded other = load("post,n\nNBO,1\nMBA,2\n\ncountry,persons\nKenya,3\nUganda,4\n");
		assertThat(other.rows).hasSize(5).contains(List.of("country", "persons"));
		assertThat(told(other)).containsExactly("OD-0016@5");
		assertThat(other.findings.get(0).message()).contains("kept");
	}

	@Test
	void aMarkAndTheNamesAgainWhereFilesWereJoinedAreLeftOutAndTold() throws IOException {
		String table = "post,n,date\nNBO,1,2024-01-01\nMBA,2,2024-01-02\n";
		Loaded loaded = load(table + "\uFEFF" + table);
		assertThat(loaded.rows).hasSize(4).allMatch(row -> row.get(0).length() == 3);
		assertThat(told(loaded)).containsExactly("OD-0041@4", "OD-0016@4");
	}

	@ParameterizedTest
	@CsvSource({ "IBM850, libell\u00E9;A\u00C9roport;\u00CEle \u00E9t\u00E9", "IBM850, Pa\u00EDs;Am\u00E9rica;ESPA\u00D1A",
			"x-MacRoman, libell\u00E9;A\u00E9roport;\u00CEle d\u2019\u00E9t\u00E9", "x-MacRoman, M\u00FCnchen;K\u00F6ln;Gr\u00F6\u00DFe",
			"windows-1252, libell\u00E9;A\u00E9roport;\u00CEle d\u2019\u00E9t\u00E9", "windows-1252, \u00A35;\u20AC 3;\u201Cfree\u201D \u2013 caf\u00E9",
			"windows-1252, M\u00FCnchen;K\u00D6LN;Gr\u00F6\u00DFe", "windows-1252, M\u00E1laga;12 \u00B0C;don\u2019t",
			"windows-1252, \u00A9 2024;5 \u00B5g;\u00BD" })
	void encodingsOfOldSystemsShowInTheirLettersAndAreTold(Charset encoding, String words) throws IOException {
		List<String> texts = List.of(words.split(";"));
		String text = "place,n\n" + texts.get(0) + ",1\n" + texts.get(1) + ",2\n" + texts.get(2) + ",3\n";
		Loaded loaded = Loaded.of(Files.write(folder.resolve("file.csv"), text.getBytes(encoding)));
		assertThat(loaded.rows).extracting(row -> row.get(0)).containsExactlyElementsOf(texts);
		assertThat(loaded.dialect.encoding()).isEqualTo(encoding);
		if (encoding.name().startsWith("windows"))
			assertThat(loaded.rules()).isEmpty();
		else {
			assertThat(loaded.rules()).containsExactly("OD-0042");
			assertThat(loaded.findings.get(0).message()).contains(encoding.name());
		}
	}

	@Test
	void anEncodingThatIsGivenIsNotTold() throws IOException {
		Path file = Files.write(folder.resolve("a.csv"), "place,n\nlibell\u00E9,1\n".getBytes(Charset.forName("IBM850")));
		TableDialectHints hints = new TableDialectHints(Charset.forName("IBM850"), null, null, null, null, null, null, null, null, null, null, null);
		assertThat(Loaded.of(file, hints, LoadLimits.DEFAULT).rules()).isEmpty();
	}

	@Test
	void aDelimiterStandsBesideQuotedFieldsAndNotOnlyInDates() throws IOException {
		StringBuilder text = new StringBuilder("DATE TIME Qty PRODUCT Price Kind \"Description\" \"URL\" Comments\n");
		List<String> kinds = List.of("Switch Fly Rods", "Base", "Women's No-Show Socks", "\"Throw Pillow, Wooden\"", "Leather Sofa");
		for (int row = 1; row < 60; row++)
			text.append(String.format("%02d/%02d/2018 %02d:15 %d MG-%d $74.69 %s \"Great grip%s and a breath of air: for warm, dry days.\" \"https://www.example.com/%d.html\" %n",
					1 + row % 28, 1 + row % 12, row % 24, row, 1000 + row, kinds.get(row % kinds.size()), ",".repeat(row % 3), row));
		assertThat(load(text.toString()).dialect.delimiter()).startsWith(" ");
	}

	@Test
	void groupsOfTwoDigitsAsInIndiaAreFound() throws IOException {
		assertThat(load("post,n\nNBO,\"12,34,567\"\nMBA,\"1,00,000\"\nKIS,\"9,99,999\"\n").dialect.groupMark()).isEqualTo(',');
	}

	@ParameterizedTest
	@ValueSource(strings = { "[{\"post\":\"NBO\",\"n\":1},{\"post\":\"MBA\",\"n\":2}]", "{\"rows\": [[1, 2], [3, 4]]}\n",
			"{\"a\":1}\n{\"a\":2}\n", "[[1,2],\n [3,4]]" })
	void jsonUnderTheNameOfATableIsSaidSo(String text) {
		assertThat(refusal(() -> load(text)).message()).contains("JSON");
	}

	@Test
	void bracketsInTextAreNoJson() throws IOException {
		assertThat(load("[id],[n]\n1,2\n3,4\n").rows).hasSize(2);
		assertThat(load("{x},{y}\n1,2\n3,4\n").rows).hasSize(2);
	}

	@Test
	void anOpenDocumentSheetIsSaidSo() throws IOException {
		Path file = folder.resolve("t.ods");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("mimetype"));
			zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
			zip.putNextEntry(new ZipEntry("content.xml"));
		}
		assertThat(refusal(() -> Loaded.of(file)).message()).contains("ODS", "XLSX");
	}

	@Test
	void theSheetThatHoldsATableIsReadAndNotTheCoverBeforeIt() throws IOException {
		Loaded loaded = load(new WorkbookParts()
				.sheet("Cover", "visible", row(1, text("A1", "Annual statistics")) + row(2, text("A2", "Contents")))
				.sheet("Data", "visible", table()).sheet("More", "visible", table()));
		assertThat(loaded.dialect.sheet()).isEqualTo("Data");
		assertThat(loaded.rows).hasSize(2);
		assertThat(loaded.rules()).containsExactly("OD-0025");
		assertThat(loaded.findings.get(0).message()).contains("Data", "Cover, More");
	}

	@Test
	void aTableThatDoesNotBeginInTheFirstColumnIsReadFromItsOwn() throws IOException {
		Loaded loaded = load(new WorkbookParts().sheet(row(1, text("A1", "Arrivals")) + row(3, text("C3", "post"), text("D3", "n"))
				+ row(4, text("C4", "NBO"), number("D4", "1")) + row(5, text("C5", "MBA"), number("D5", "2")) + row(7, text("B7", "Source: x"))));
		assertThat(loaded.dialect.columns()).containsExactly("post", "n");
		assertThat(loaded.rows).containsExactly(List.of("NBO", "1"), List.of("MBA", "2"));
		assertThat(told(loaded)).containsExactly("OD-0040@1", "OD-0017@7");
	}

	@Test
	void hiddenRowsAndColumnsAreReadAndTold() throws IOException {
		Path file = new WorkbookParts().sheet(table().replace("<row r=\"2\"", "<row hidden=\"1\" r=\"2\"")).write(folder.resolve("a.xlsx"));
		Loaded rows = Loaded.of(file);
		assertThat(rows.rows).hasSize(2);
		assertThat(told(rows)).containsExactly("OD-0043@2");
		Loaded columns = load(new WorkbookParts().sheet("<cols><col min=\"2\" max=\"16384\" hidden=\"1\"/></cols>" + table()));
		assertThat(columns.rows).hasSize(2);
		assertThat(told(columns)).containsExactly("OD-0043@0");
		assertThat(columns.findings.get(0).message()).contains(": B.");
	}

	private static String table() {
		return row(1, text("A1", "post"), text("B1", "n")) + row(2, text("A2", "NBO"), number("B2", "1"))
				+ row(3, text("A3", "MBA"), number("B3", "2"));
	}

	private static Finding refusal(ThrowableAssert.ThrowingCallable load) {
		return catchThrowableOfType(LoadException.class, load).finding();
	}

	private static List<String> told(Loaded loaded) {
		return loaded.findings.stream().map(finding -> finding.rule() + "@" + finding.place().row()).toList();
	}

	private Loaded load(String text) throws IOException {
		return Loaded.of(Files.writeString(folder.resolve("file.csv"), text));
	}

	private Loaded load(WorkbookParts book) throws IOException {
		return Loaded.of(book.write(folder.resolve("file.xlsx")));
	}
}
