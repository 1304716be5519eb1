// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.orodha.data.tests.WorkbookParts.number;
import static org.orodha.data.tests.WorkbookParts.row;
import static org.orodha.data.tests.WorkbookParts.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.table.TableDialectHints;
import org.orodha.tables.LoadException;
import org.orodha.tables.LoadLimits;

class WorkbookTest {

	private static final String HEADER = row(1, text("A1", "year"), text("B1", "n"));

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "1, 45000, 2023-03-15", "2, 45000, 2023-03-15", "1, 59, 1900-02-28", "1, 61, 1900-03-01", "3, 45000.5, 2023-03-15T12:00",
			"3, 45000.999999999, 2023-03-16", "4, 0.75, 18:00", "5, 1.5, 36:00:00", "1, -1, -1", "1, 1e500, 1e500", "0, 1e999999999, 1e999999999",
			"0, 0.30000000000000004, 0.3", "0, 1E3, 1000", "0, 123456789012345678, 123456789012346000", "0, 007, 7", "0, 0.10, 0.1", "0, .5, 0.5", "0, 5., 5", "0, 1.25, 1.25", "0, 0, 0", "0, n/a, n/a" })
	void numbersAreReadAsTheyAreShown(int style, String value, String read) throws IOException {
		assertThat(cell(new WorkbookParts(), number("A2", style, value))).isEqualTo(read);
	}

	@Test
	void daysMayBeCountedFrom1904() throws IOException {
		assertThat(cell(new WorkbookParts().since1904(), number("A2", 1, "43538"))).isEqualTo("2023-03-15");
	}

	@Test
	void cellsOfAllKindsAreReadByTheirSavedValues() throws IOException {
		WorkbookParts shared = new WorkbookParts()
				.texts("<si><t>plain</t></si><si><r><t>in </t></r><r><t>parts</t></r><rPh><t>spoken</t></rPh></si>");
		assertThat(cell(shared, "<c r=\"A2\" t=\"s\"><v>1</v></c>")).isEqualTo("in parts");
		assertThat(cell(new WorkbookParts(), "<c r=\"A2\" s=\"1\"><f>TODAY()</f><v>45000</v></c>")).isEqualTo("2023-03-15");
		assertThat(cell(new WorkbookParts(), "<c r=\"A2\" t=\"str\"><f>A1&amp;B1</f><v>0123</v></c>")).isEqualTo("0123");
		assertThat(cell(new WorkbookParts(), "<c r=\"A2\" t=\"e\"><v>#DIV/0!</v></c>")).isEqualTo("#DIV/0!");
		assertThat(cell(new WorkbookParts(), "<c r=\"A2\" t=\"b\"><v>1</v></c>")).isEqualTo("true");
		assertThat(cell(new WorkbookParts(), "<c><v>5</v></c>")).isEqualTo("5");
	}

	@Test
	void aFormulaWithoutSavedValueIsTold() throws IOException {
		Loaded loaded = load(new WorkbookParts().sheet(HEADER + row(2, number("A2", "2019"), "<c r=\"B2\"><f>1+1</f></c>")));
		assertThat(loaded.rows).containsExactly(List.of("2019", ""));
		assertThat(loaded.findings).extracting(finding -> finding.rule() + "@" + finding.place().row()).containsExactly("OD-0024@2");
	}

	@Test
	void mergedCellsNameTheColumnsUnderThem() throws IOException {
		String rows = row(1, text("A1", "Post"), text("B1", "Arrivals"), text("D1", "Departures"))
				+ row(2, text("B2", "Men"), text("C2", "Women"), text("D2", "Men"), text("E2", "Women"));
		for (int line = 3; line < 9; line++)
			rows += row(line, text("A" + line, "Post " + line), number("B" + line, "1"), number("C" + line, "2"), number("D" + line, "3"),
					number("E" + line, "4"));
		assertThat(load(new WorkbookParts().sheet(rows)).dialect.columns()).containsExactly("Post", "Arrivals Men", "Arrivals Women",
				"Departures Men", "Departures Women");
	}

	@Test
	void emptyCellsAtTheEndOfARowAreFieldsOfTheTable() throws IOException {
		Loaded loaded = load(new WorkbookParts().sheet(row(1, text("A1", "year"), text("B1", "n"), text("C1", "remark"))
				+ row(2, number("A2", "2019"), number("B2", "1")) + row(3, number("A3", "2020")) + row(5, number("A5", "2021"))));
		assertThat(loaded.rows).containsExactly(List.of("2019", "1", ""), List.of("2020", "", ""), List.of("2021", "", ""));
		assertThat(loaded.lines).containsExactly(2L, 3L, 5L);
		assertThat(loaded.rules()).isEmpty();
	}

	@Test
	void theFirstSheetThatIsShownIsReadAndTheOthersAreTold() throws IOException {
		WorkbookParts book = new WorkbookParts().sheet("Secret", "hidden", HEADER + row(2, number("A2", "1")))
				.sheet("Cover", "visible", "").sheet("2019", "visible", HEADER + row(2, number("A2", "2")))
				.sheet("2020", "visible", HEADER + row(2, number("A2", "3")));
		Loaded first = load(book);
		assertThat(first.dialect.sheet()).isEqualTo("2019");
		assertThat(first.rules()).containsExactly("OD-0025");
		assertThat(first.findings.get(0).message()).contains("2020").doesNotContain("Secret", "Cover");
		Loaded named = Loaded.of(book.write(folder.resolve("a.xlsx")), TableDialectHints.ofSheet("Secret"), LoadLimits.DEFAULT);
		assertThat(named.rows).containsExactly(List.of("1", ""));
		assertThat(named.rules()).isEmpty();
		LoadException unknown = catchThrowableOfType(LoadException.class,
				() -> Loaded.of(book.write(folder.resolve("a.xlsx")), TableDialectHints.ofSheet("2021"), LoadLimits.DEFAULT));
		assertThat(unknown.finding().message()).contains("2021", "2019, 2020");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>", "<row r=\"2000000000\"><c><v>1</v></c></row>",
			"<row r=\"-4\"><c><v>1</v></c></row>", "<row r=\"2\"><c r=\"!\"><v>1</v></c></row>", "<row r=\"2\"><c t=\"s\"><v>7</v></c></row>",
			"<row r=\"2\"><c t=\"s\"><v>x</v></c></row>", "<row r=\"2\"><c><v>1</v>", "<row r=\"2\"></c></row>" })
	void aSheetThatNoProgramWritesIsRefused(String rows) throws IOException {
		assertThat(refusal(new WorkbookParts().sheet(HEADER + rows), LoadLimits.DEFAULT).finding().rule()).isEqualTo("OD-0007");
	}

	@Test
	void textsLongerThanAllowedAreRefusedWhereverTheyStand() throws IOException {
		LoadLimits limits = new LoadLimits(10_000, 100, 1L << 30, 10_000, 1L << 30, folder, 20);
		String text = "x".repeat(100_000);
		assertThat(refusal(new WorkbookParts().sheet(HEADER + row(2, text("A2", text))), limits).finding().rule()).isEqualTo("OD-0005");
		assertThat(refusal(new WorkbookParts().sheet(HEADER + row(2, text("A2", "<![CDATA[" + text + "]]>"))), limits).finding().rule())
				.isEqualTo("OD-0005");
		assertThat(refusal(new WorkbookParts().sheet(HEADER + "<row r=\"2\"><c y=\"" + text + "\"><v>1</v></c></row>"), limits).finding()
				.rule()).isEqualTo("OD-0005");
		assertThat(refusal(new WorkbookParts().texts("<si><t>" + text + "</t></si>")
				.sheet(HEADER + row(2, "<c r=\"A2\" t=\"s\"><v>0</v></c>")), limits).finding().rule()).isEqualTo("OD-0005");
		assertThat(refusal(new WorkbookParts().sheet(HEADER + row(2, number("DD2", "1"))), limits).finding().place().row()).isEqualTo(2);
	}

	@Test
	void aSheetThatUnpacksToFarMoreThanItsSizeIsNotReadOn() throws IOException {
		LoadLimits limits = new LoadLimits(10_000, 100, 1L << 20, 10_000, 1L << 30, folder, 20);
		assertThat(refusal(new WorkbookParts().sheet(HEADER + "<row/>".repeat(400_000)), limits).finding().rule()).isEqualTo("OD-0004");
	}

	private String cell(WorkbookParts book, String cell) throws IOException {
		return load(book.sheet(HEADER + row(2, cell, number("B2", "1")) + row(3, number("A3", "1"), number("B3", "1")))).rows.get(0).get(0);
	}

	private Loaded load(WorkbookParts book) throws IOException {
		return Loaded.of(book.write(folder.resolve("a.xlsx")));
	}

	private LoadException refusal(WorkbookParts book, LoadLimits limits) throws IOException {
		Path file = book.write(folder.resolve("a.xlsx"));
		return catchThrowableOfType(LoadException.class, () -> Loaded.of(file, TableDialectHints.NONE, limits));
	}
}
