package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.data.tests.WorkbookParts.number;
import static org.orodha.data.tests.WorkbookParts.row;
import static org.orodha.data.tests.WorkbookParts.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.findings.Finding;
import org.orodha.data.load.LayoutHints;
import org.orodha.data.load.LoadLimits;
import org.orodha.data.load.ReadyFile;
import org.orodha.data.load.ReadyFiles;

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
		assertThat(loaded.layout.headerRows()).isEqualTo(1);
		assertThat(String.join(",", loaded.layout.columns())).isEqualTo(header);
		assertThat(loaded.rows).hasSize(8).startsWith(List.of("P0", "0", "0"));
		assertThat(loaded.rules()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { ",0\na,5\nb,7\nc,9\n", "post,2019-01,2019-02\nNBO,1,2\nMBA,4,5\nKIS,7,8\n" })
	void numbersAndMonthsNameColumnsOfNumbers(String text) throws IOException {
		assertThat(load(text).layout.headerRows()).isEqualTo(1);
		assertThat(load(text).rows).hasSize(3);
	}

	@Test
	void rowsWithoutLabelsAreNoHeader() throws IOException {
		assertThat(load(",1,2\n,3,4\nA,5,6\nB,7,8\n").layout.headerRows()).isZero();
		assertThat(load("1,2019,2020\n2,3,4\n3,5,6\n").layout.headerRows()).isZero();
	}

	@Test
	void aSmallTableIsFoundAmongMoreRowsOfTitlesAndNotes() throws IOException {
		Loaded loaded = load("Table 4. Arrivals by post\nUnit: persons\n\npost,2019,2020\nNBO,1,2\nMBA,4,5\n\nSource: DIS\nNote: provisional\n");
		assertThat(loaded.layout.columns()).containsExactly("post", "2019", "2020");
		assertThat(loaded.rows).containsExactly(List.of("NBO", "1", "2"), List.of("MBA", "4", "5"));
		assertThat(told(loaded)).containsExactly("OD-0040@1", "OD-0017@8");
		assertThat(loaded.findings.get(0).message()).contains("2 rows", "Table 4. Arrivals by post");
	}

	@Test
	void aTitleOverTwoRowsOfNamesIsTold() throws IOException {
		Loaded loaded = load("Arrivals and departures\nUnit: persons\n\npost,2019,,2020,\n,in,out,in,out\nNBO,1,2,3,4\nMBA,4,5,6,7\n");
		assertThat(loaded.layout.columns()).containsExactly("post", "2019 in", "2019 out", "2020 in", "2020 out");
		assertThat(loaded.rows).hasSize(2);
		assertThat(told(loaded)).containsExactly("OD-0040@1");
	}

	@Test
	void aPreambleThatIsGivenIsNotTold() throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"), "Title\n\na,b\n1,2\n");
		LayoutHints hints = new LayoutHints(null, null, null, 2, null, null, null, null, null, null, null, null);
		assertThat(Loaded.of(file, hints, LoadLimits.DEFAULT).rules()).isEmpty();
	}

	@Test
	void aFileThatTheEngineReadsAsItIsTellsItsPreamble() throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"), "Title\n\nsex,n\nM,1\nF,2\n");
		List<Finding> findings = new ArrayList<>();
		try (ReadyFile ready = ReadyFiles.quick(file, LayoutHints.NONE, LoadLimits.DEFAULT, findings::add, new NullProgressMonitor())) {
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
