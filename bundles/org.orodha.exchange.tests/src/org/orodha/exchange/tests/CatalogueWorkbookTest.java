// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.agencies;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.kenya;
import static org.orodha.exchange.tests.Exchange.read;
import static org.orodha.exchange.tests.Exchange.refusal;
import static org.orodha.exchange.tests.Exchange.result;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.exchange.Recognition;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Variable;

/** A catalogue goes out as a workbook, is filled in, and comes back. */
class CatalogueWorkbookTest {

	private static final String FORMAT = "catalogue-workbook";

	@TempDir
	Path folder;

	private Path workbook(Map<String, List<List<String>>> sheets) throws IOException {
		Path file = folder.resolve("filled.xlsx");
		try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "Test", null)) {
			for (Map.Entry<String, List<List<String>>> each : sheets.entrySet()) {
				Worksheet sheet = workbook.newWorksheet(each.getKey());
				for (int row = 0; row < each.getValue().size(); row++)
					for (int column = 0; column < each.getValue().get(row).size(); column++)
						sheet.value(row, column, each.getValue().get(row).get(column));
				sheet.finish();
			}
		}
		return file;
	}

	@Test
	void theSampleComesBackUnchanged() throws Exception {
		Catalogue kenya = kenya(folder.resolve("kenya"));
		Path file = folder.resolve("kenya.xlsx");

		ExportReport report = export(kenya, FORMAT, file, Audience.OWN_AGENCY);

		assertThat(report.elements()).isGreaterThan(1500);
		Proposal back = result(FORMAT, kenya, file);
		assertThat(back.changes()).isEmpty();
		assertThat(back.leftOut()).extracting(Change::reason).isEmpty();
		assertThat(Recognition.of(file, Installed.importers().list(), new NullProgressMonitor()).readings()).singleElement()
				.satisfies(reading -> assertThat(reading.importer().id()).isEqualTo(FORMAT));
	}

	@Test
	void anAgencyGetsItsOwnElementsIdentifiersAreLockedAndReferencesAreLists() throws Exception {
		Catalogue kenya = kenya(folder.resolve("kenya"));
		Path file = folder.resolve("cbk.xlsx");

		export(kenya, FORMAT, file, Audience.OWN_AGENCY, "owner=cbk");

		try (ReadableWorkbook read = new ReadableWorkbook(file.toFile())) {
			assertThat(read.getSheets().map(Sheet::getName)).startsWith("orodha", "topic", "agency").contains("data-source", "variable").endsWith("lists");
			assertThat(read.findSheet("agency").orElseThrow().read()).extracting(row -> row.getCellText(0)).filteredOn(id -> !id.isEmpty())
					.containsExactly("id", "cbk");
			assertThat(read.findSheet("data-source").orElseThrow().read()).extracting(row -> row.getCellText(0)).contains("id")
					.allMatch(id -> id.isEmpty() || id.equals("id") || id.startsWith("cbk."));
			assertThat(read.findSheet("orodha").orElseThrow().read().getFirst().getCellText(0)).startsWith("This workbook");
		}
		assertThat(sheet(file, "data-source")).contains("<sheetProtection", "'agency'!$A$2:", "lists!$");
	}

	/** The XML of a sheet. */
	private static String sheet(Path file, String name) throws IOException {
		try (ZipFile archive = new ZipFile(file.toFile()); ReadableWorkbook read = new ReadableWorkbook(file.toFile())) {
			int number = read.findSheet(name).orElseThrow().getIndex() + 1;
			return new String(archive.getInputStream(archive.getEntry("xl/worksheets/sheet" + number + ".xml")).readAllBytes());
		}
	}

	@Test
	void newRowsReferToEachOtherOverSheetsAndPartsFindTheirNewWholes() throws Exception {
		Catalogue catalogue = Exchange.empty(folder.resolve("empty"));
		Path file = workbook(Map.of("data-source", List.of(List.of("id", "name@en", "owner", "kind"), List.of("nso.survey", "Survey", "nso", "household-survey")),
				"agency", List.of(List.of("id", "name@en", "acronym"), List.of("nso", "National Statistics", "NSO")), "dataset",
				List.of(List.of("id", "container", "name@en"), List.of("nso.survey.persons", "nso.survey", "Persons")), "variable",
				List.of(List.of("id", "container", "name@en", "code-list"), List.of("nso.survey.persons.sex", "nso.survey.persons", "Sex", "cl.sex")),
				"code-list", List.of(List.of("id", "name@en", "owner"), List.of("cl.sex", "Sex", "nso")), "notes", List.of(List.of("anything"))));

		Proposal proposal = result(FORMAT, catalogue, file);
		assertThat(proposal.conflicts()).isEmpty();
		Imports.apply(catalogue, proposal, agencies(catalogue));

		DataSource source = catalogue.require(DataSource.class, "nso.survey");
		assertThat(source.getOwner().getId()).isEqualTo("nso");
		Variable sex = source.getDatasets().getFirst().getVariables().getFirst();
		assertThat(sex.getCodeList().getId()).isEqualTo("cl.sex");
		assertThat(catalogue.all(Dataset.class)).hasSize(1);
	}

	@Test
	void aPartOfARowThatIsLeftOutIsLeftOutTooAndTheRestComesIn() throws Exception {
		Catalogue catalogue = Exchange.empty(folder.resolve("empty"));
		Path file = workbook(Map.of("data-source", List.of(List.of("id", "name@en", "owner"), List.of("a.bad", "Bad", "nobody"), List.of("a.good", "Good", "")),
				"dataset", List.of(List.of("id", "container", "name@en"), List.of("a.bad.one", "a.bad", "One"), List.of("a.good.one", "a.good", "One"))));

		Proposal proposal = result(FORMAT, catalogue, file);

		assertThat(proposal.changes()).extracting(change -> ((Change.Create) change).element().getId()).containsExactly("a.good", "a.good.one");
		assertThat(proposal.conflicts()).extracting(Change::reason).anyMatch(reason -> reason.startsWith("It is a part of a.bad, which is left out."))
				.anyMatch(reason -> reason.contains("nobody"));
	}

	@Test
	void aWorkbookWithoutSheetsOfKindsIsRefused() throws Exception {
		Catalogue catalogue = Exchange.empty(folder.resolve("empty"));

		assertThat(refusal(read(FORMAT, catalogue, workbook(Map.of("Sheet1", List.of(List.of("id")))))).message()).contains("data-source");
		assertThat(refusal(read(FORMAT, catalogue, Files.writeString(folder.resolve("no.xlsx"), "no workbook"))).message()).contains("cannot be read");
	}
}
