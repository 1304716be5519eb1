// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Proposal;
import org.orodha.fixtures.Corpora;
import org.orodha.model.CodeList;
import org.orodha.model.Dataset;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;
import org.orodha.tables.description.FileDescriptions;

class StructureRealFilesTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "unhcr/population.csv", "unhcr/asylum_applications.csv", "unhcr/countries.csv",
			"kenya-census-2019/V1_T2.2.csv", "kenya-census-2019/V1_T2.5.csv", "kenya-census-2019/V3_T2.4a.csv",
			"messy-csv/csv/0Al-Sn.CSV", "messy-csv/csv/10.January_2019.csv", "messy-csv/csv/Batch_3250493_batch_results.csv",
			"messy-csv/csv/Consular_cases_April_2016.csv", "messy-csv/csv/GPC_DCLG_December_2015_for_Publication.csv",
			"messy-csv/csv/HMRC_spending_over_25000_for_September_2018.csv",
			"messy-csv/csv/NBA_scores_out.csv", "messy-csv/csv/Sun2014-Rs.csv", "messy-csv/csv/W32.csv",
			"messy-csv/csv/fr_hypo1.csv", "messy-csv/csv/ministers-overseas-travel-jan-mar-2013.csv",
			"messy-csv/csv/public-toilet-borough-grid.csv" })
	void aFileDescribedByItselfBreaksNoRuleOfItsDescriptionAndProposesNothingMore(String name) throws Exception {
		Path file = Corpora.file(name);
		StructureBench bench = new StructureBench(Exchange.empty(folder.resolve("empty")), "source").by(file);

		assertThat(bench.errors(file)).isEmpty();
		assertThat(bench.propose(file).changes()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "unhcr/population.csv, unhcr.statistics.end-year-stocks",
			"unhcr/asylum_applications.csv, unhcr.statistics.asylum-applications",
			"kenya-census-2019/V1_T2.2.csv, knbs.census-2019.v1-t2.2", "kenya-census-2019/V1_T2.5.csv, knbs.census-2019.v1-t2.5",
			"kenya-census-2019/V3_T2.4a.csv, knbs.census-2019.v3-t2.4a" })
	void theSamplesOwnDescriptionsStandAsTheyAre(String name, String dataset) throws Exception {
		Catalogue kenya = Exchange.kenya(folder.resolve("kenya"));

		assertThat(Exchange.result("structure", kenya, Corpora.file(name), "dataset=" + dataset).changes()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({
			"unhcr/population.csv, unhcr.statistics, end-year-stocks, 95",
			"unhcr/asylum_applications.csv, unhcr.statistics, asylum-applications, 100",
			"kenya-census-2019/V1_T2.2.csv, knbs.census-2019, v1-t2.2, 100",
			"kenya-census-2019/V3_T2.4a.csv, knbs.census-2019, v3-t2.4a, 90" })
	void whatIsProposedIsWhatTheSampleSaysOfTheSameFile(String name, String source, String described, String share)
			throws Exception {
		Catalogue kenya = Exchange.kenya(folder.resolve("kenya"));
		Dataset known = kenya.require(Dataset.class, source + "." + described);
		StructureBench bench = new StructureBench(kenya, source).by(Corpora.file(name), "share=" + share);

		assertThat(bench.key()).containsExactlyElementsOf(
				known.getVariables().stream().filter(Variable::isKey).map(FileDescriptions::columnName).toList());
		for (Variable expected : known.getVariables()) {
			Variable found = bench.variable(FileDescriptions.columnName(expected));
			assertThat(found.getRole()).as(found.getId()).isEqualTo(expected.getRole());
			if (!share.equals("100"))
				assertThat(found.getCodeList()).as(found.getId()).isSameAs(expected.getCodeList());
			if (expected.getRole() == VariableRole.MEASURE)
				assertThat(found.getMinimum()).as(found.getId()).isZero();
		}
	}

	@Test
	void theTotalsOfACensusTableAreNoticed() throws Exception {
		StructureBench bench = new StructureBench(Exchange.empty(folder.resolve("census")), "source");

		assertThat(bench.propose(Corpora.file("kenya-census-2019/V1_T2.2.csv")).skipped())
				.extracting(change -> ((Change.Skipped) change).reason())
				.anySatisfy(reason -> assertThat(reason).contains("Total = Male + Female + Intersex"))
				.anySatisfy(reason -> assertThat(reason).contains("\"Total\" in the column \"County\""));
	}

	@Test
	void countriesAreFoundInTheirListsWhereAllValuesAreCodes() throws Exception {
		Catalogue kenya = Exchange.kenya(folder.resolve("kenya"));
		Path file = Corpora.file("unhcr/asylum_applications.csv");
		StructureBench bench = new StructureBench(kenya, "unhcr.statistics").by(file);

		assertThat(bench.variable("coo").getCodeList()).isSameAs(kenya.require(CodeList.class, "cl.unhcr-country"));
		assertThat(bench.variable("dec_level").getCodeList())
				.isSameAs(kenya.require(CodeList.class, "cl.unhcr-decision-level"));
		assertThat(bench.variable("coo_iso").getCodeList()).isNull();
	}

	@Test
	void thePreviewTellsWhatAColumnIsConcludedFrom() throws Exception {
		Proposal proposal = new StructureBench(Exchange.kenya(folder.resolve("kenya")), "unhcr.statistics")
				.propose(Corpora.file("unhcr/population.csv"));

		assertThat(basis(proposal, "coo")).isEqualTo("138,893 rows; no empty value; text; 217 different; "
				+ "all are codes of cl.unhcr-country; part of the key: year, coo, coa");
		assertThat(basis(proposal, "oip")).startsWith("138,893 rows; 138,738 empty values; whole numbers from 5 to 2851160");
		assertThat(basis(proposal, "coo-iso")).contains("no code list: 215 of 217 are codes of cl.unhcr-country-iso, not");
		assertThat(basis(proposal, "hst")).contains("whole numbers from 0 to 16504958").doesNotContain("all but");
	}

	private static String basis(Proposal proposal, String column) {
		return proposal.changes().stream().filter(change -> change instanceof Change.Create create
				&& create.element().getId().endsWith("sampled." + column)).findFirst().orElseThrow().basis();
	}

	@Test
	void packedFilesAreDescribedAsTheFileInside() throws Exception {
		Path file = Corpora.file("kenya-census-2019/V1_T2.5.csv");
		Path zip = folder.resolve("table.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
			out.putNextEntry(new ZipEntry("V1_T2.5.csv"));
			Files.copy(file, out);
		}
		Path gzip = folder.resolve("table.csv.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
			Files.copy(file, out);
		}
		for (Path packed : List.of(zip, gzip)) {
			StructureBench bench = new StructureBench(Exchange.empty(folder.resolve(packed.getFileName() + ".catalogue")), "source")
					.by(packed);
			assertThat(bench.columns()).containsExactly("County", "SubCounty", "AdminArea", "Male", "Female", "Intersex", "Total");
			assertThat(bench.errors(packed)).isEmpty();
		}
	}

	@Test
	void aWorkbookIsDescribedByItsTypes() throws Exception {
		Path file = workbook();
		StructureBench bench = new StructureBench(Exchange.empty(folder.resolve("empty")), "source").by(file);

		assertThat(bench.variable("Entry date").getType()).isEqualTo(VariableType.DATE);
		assertThat(bench.variable("Persons").getType()).isEqualTo(VariableType.INTEGER);
		assertThat(bench.variable("Persons").getUnit()).isEqualTo("persons");
		assertThat(bench.variable("Checked").getType()).isEqualTo(VariableType.BOOLEAN);
		assertThat(bench.variable("Amount KES").getType()).isEqualTo(VariableType.DECIMAL);
		assertThat(bench.variable("Amount KES").getUnit()).isEqualTo("KES");
		assertThat(bench.errors(file)).isEmpty();
		assertThat(bench.propose(file).changes()).isEmpty();
	}

	private Path workbook() throws IOException {
		Path file = folder.resolve("table.xlsx");
		try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "tests", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("Crossings");
			List<String> names = List.of("Entry date", "Persons", "Checked", "Amount KES");
			for (int column = 0; column < names.size(); column++)
				sheet.value(0, column, names.get(column));
			for (int row = 1; row <= 40; row++) {
				sheet.value(row, 0, LocalDate.of(2025, 1, 1).plusDays(row));
				sheet.style(row, 0).format("yyyy-mm-dd").set();
				sheet.value(row, 1, row * 3);
				sheet.value(row, 2, row % 2 == 0);
				sheet.value(row, 3, row * 1.25);
			}
		}
		return file;
	}
}
