// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.bringIn;
import static org.orodha.exchange.tests.Exchange.empty;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.file;
import static org.orodha.exchange.tests.Exchange.refusal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.text.Texts;
import org.orodha.model.Concept;

/** Importers of elements read the files that every other part of the program reads, and in the same way. */
class ImportedTablesTest {

	@TempDir
	Path folder;
	private Catalogue catalogue;

	@BeforeEach
	void open() throws Exception {
		catalogue = empty(folder.resolve("catalogue"));
	}

	private Path workbook(String sheet, List<List<String>> rows) throws IOException {
		Path file = folder.resolve("rows.xlsx");
		try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "Test", "1.0")) {
			book.newWorksheet("Cover").value(0, 0, "A list of concepts");
			Worksheet cells = book.newWorksheet(sheet);
			for (int row = 0; row < rows.size(); row++)
				for (int column = 0; column < rows.get(row).size(); column++)
					cells.value(row, column, rows.get(row).get(column));
		}
		return file;
	}

	private String name(String id) {
		return Texts.exactly(catalogue.require(Concept.class, id).getName(), "en").orElseThrow();
	}

	@Test
	void aWorkbookIsRead() throws Exception {
		Path file = workbook("Concepts", List.of(List.of("id", "name", "description"), List.of("concept.sex", "Sex"),
				List.of("concept.age", "Age", "In completed years")));

		bringIn(catalogue, file, "kind=concept");

		assertThat(name("concept.sex")).isEqualTo("Sex");
		assertThat(Texts.exactly(catalogue.require(Concept.class, "concept.age").getDescription(), "en"))
				.contains("In completed years");
	}

	@Test
	void theSheetOfAWorkbookCanBeNamed() throws Exception {
		Path file = workbook("More", List.of(List.of("id", "name"), List.of("concept.sex", "Sex")));

		assertThat(refusal(catalogue, file, "kind=concept", "sheet=Other").message()).contains("no sheet ‘Other’", "Cover, More");
		bringIn(catalogue, file, "kind=concept", "sheet=More");
		assertThat(name("concept.sex")).isEqualTo("Sex");
	}

	@Test
	void aBadCellOfAWorkbookIsToldWithItsRowAndColumn() throws Exception {
		Path file = workbook("Concepts", List.of(List.of("id", "name"), List.of("concept.sex", "Sex"), List.of("Not an id", "X")));

		assertThat(Exchange.propose(catalogue, file, "kind=concept").conflicts()).singleElement()
				.satisfies(change -> assertThat(change.place()).hasToString(file + ":3:id"));
	}

	@Test
	void aPackedFileIsRead() throws Exception {
		Path file = folder.resolve("rows.csv.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
			out.write("id~name\nconcept.sex~Sex\nconcept.age~Age\n".getBytes(StandardCharsets.UTF_8));
		}

		bringIn(catalogue, file, "kind=concept");

		assertThat(name("concept.age")).isEqualTo("Age");
	}

	@Test
	void whatStandsBeforeAndAfterTheTableIsLeftOutAndTold() throws Exception {
		Path file = file(folder, "Concepts of the workshop", "", "id,name,version", "concept.sex,Sex,1", "concept.age,Age,2", "",
				"Source: the workshop");

		Proposal proposal = bringIn(catalogue, file, "kind=concept");

		assertThat(proposal.changes()).hasSize(2);
		assertThat(proposal.skipped()).extracting(Object::toString).anyMatch(told -> told.contains("Concepts of the workshop"))
				.anyMatch(told -> told.contains("footnote"));
	}

	@Test
	void quotesThatAreNotDoubledAreReadAndTold() throws Exception {
		Proposal proposal = bringIn(catalogue,
				file(folder, "id,name", "concept.sex,\"The \"Sex\" of a person\"", "concept.age,\"Age\""), "kind=concept");

		assertThat(name("concept.sex")).isEqualTo("The \"Sex\" of a person");
		assertThat(proposal.skipped()).singleElement().asString().contains("Line 2", "quote");
	}

	@Test
	void everyCellOfAWorkbookIsAText() throws Exception {
		Path target = folder.resolve("out.xlsx");
		bringIn(catalogue, file(folder, "value,name,validFrom", "001,True,2020-01-31", "1e5,+254,"), "kind=code", "container=cl.x",
				"container-name=X");
		export(catalogue, "xlsx", target, Audience.OWN_AGENCY, "kind=code");

		try (ReadableWorkbook book = new ReadableWorkbook(target.toFile()); Stream<Row> rows = book.getFirstSheet().openStream()) {
			assertThat(rows.flatMap(Row::stream).filter(cell -> cell != null && cell.getType() != CellType.EMPTY))
					.isNotEmpty().allSatisfy(cell -> assertThat(cell.getType()).isEqualTo(CellType.STRING));
		}
		try (ZipFile parts = new ZipFile(target.toFile())) {
			assertThat(new String(parts.getInputStream(parts.getEntry("xl/styles.xml")).readAllBytes(), StandardCharsets.UTF_8))
					.contains("formatCode=\"@\"");
		}
	}
}
