// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.agency.knbs.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.Exports;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.exchange.Validation;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.ImportException;
import org.orodha.core.text.Texts;
import org.orodha.fixtures.Corpora;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.AccessLevel;
import org.orodha.model.Agency;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Frequency;
import org.orodha.model.ModelPackage.Literals;

class CensusTablesTest {

	private static final String ID = "knbs.census-tables";
	private static final String HEADER = "\"Dataset\",\"Volume\",\"Table.No.in.PDFs\",\"Dataset.Description\"\n";

	private static final int TABLES_OF_THE_SAMPLE = 3;

	@TempDir
	Path folder;
	private Catalogue catalogue;

	@BeforeEach
	void anEmptyCatalogue() throws Exception {
		catalogue = Catalogue.create(new FolderStorage(folder.resolve("empty")), "Empty", List.of("en", "fr"));
	}

	private static Path list() {
		return Corpora.file("kenya-census-2019/DataCatalogue.csv");
	}

	private Path rows(String rows) throws Exception {
		return Files.writeString(Files.createTempFile(folder, "rows", ".csv"), HEADER + rows);
	}

	private Outcome<Proposal> run(Path file) {
		Contribution<Importer> importer = Installed.importers().find(ID).orElseThrow();
		return new Imports(new Guard()).propose(catalogue, importer, List.of(file),
				OptionValues.of(importer.options(), Map.of()), new NullProgressMonitor());
	}

	private Proposal propose(Path file) {
		Outcome<Proposal> outcome = run(file);
		assertThat(outcome).isInstanceOf(Outcome.Done.class);
		return ((Outcome.Done<Proposal>) outcome).result();
	}

	private Proposal bringIn(Path file) throws ImportException {
		Proposal proposal = propose(file);
		Imports.apply(catalogue, proposal, Set.of());
		return proposal;
	}

	private ExportReport export(Path target, Audience audience) {
		Contribution<Exporter> exporter = Installed.exporters().find(ID).orElseThrow();
		Outcome<ExportReport> outcome = new Exports(new Guard()).export(catalogue, exporter, target,
				OptionValues.of(exporter.options(), Map.of()), audience, new NullProgressMonitor());
		assertThat(outcome).isInstanceOf(Outcome.Done.class);
		return ((Outcome.Done<ExportReport>) outcome).result();
	}

	private List<Finding> findings() {
		return new Validation(new Guard()).run(catalogue, List.of(Installed.validators().find(ID).orElseThrow()),
				new NullProgressMonitor());
	}

	private void assertRefused(Path file, int row, String column, String message) {
		Outcome<Proposal> outcome = run(file);
		assertThat(outcome).isInstanceOf(Outcome.Failed.class);
		Finding finding = ((Outcome.Failed<Proposal>) outcome).finding();
		assertThat(finding.place().file()).isEqualTo(file.toString());
		assertThat(finding.place().row()).isEqualTo(row);
		assertThat(finding.place().column()).isEqualTo(column);
		assertThat(finding.message()).contains(message);
		assertThat(catalogue.isDirty()).isFalse();
	}

	@Test
	void everyTableOfTheListBecomesADatasetOfTheCensus() throws ImportException {
		Proposal proposal = bringIn(list());
		List<Dataset> tables = catalogue.require(DataSource.class, "knbs.census-2019").getDatasets();

		assertThat(tables).hasSize(71);
		assertThat(proposal.changes()).hasSize(71 + 2);
		assertThat(proposal.conflicts()).isEmpty();
		assertThat(tables).extracting(Dataset::getId).doesNotHaveDuplicates().contains("knbs.census-2019.v1-t2.2",
				"knbs.census-2019.v2-t2.2", "knbs.census-2019.v4-t2.8c");
	}

	@Test
	void theRowsInWhichTheListDescribesItselfAreLeftOut() {
		assertThat(propose(list()).skipped()).hasSize(3).extracting(change -> ((Change.Skipped) change).reason())
				.containsOnly("no table number: the file describes itself here");
	}

	@Test
	void aTableIsDescribedAsTheListHasIt() throws ImportException {
		bringIn(list());
		Dataset table = catalogue.require(Dataset.class, "knbs.census-2019.v4-t2.2");

		assertThat(LocalIdentifiers.in(table, "table-number")).contains("2.2");
		assertThat(LocalIdentifiers.in(table, "volume")).contains("V4");
		assertThat(table.getCoverageEnd()).isEqualTo("2019");
		assertThat(table.getFrequency()).isEqualTo(Frequency.DECENNIAL);
		assertThat(table.getAccess()).isEqualTo(AccessLevel.OPEN_FILE);
		assertThat(table.getConfidentiality()).isEqualTo(ConfidentialityClass.PUBLIC);
		assertThat(Texts.exactly(table.getDescription(), "en")).isPresent();
		assertThat(table.getProvenance().getImporter()).isEqualTo(ID);
		assertThat(table.getProvenance().getOrigin()).isEqualTo("DataCatalogue.csv");
		assertThat(table.getProvenance().getAgent()).startsWith("org.orodha.agency.knbs 1.");
		assertThat(table.getProvenance().getRow()).isGreaterThan(1);
	}

	@Test
	void whereTheCatalogueLacksTheCensusItIsProposedWithItsAgency() throws ImportException {
		bringIn(list());
		DataSource census = catalogue.require(DataSource.class, "knbs.census-2019");

		assertThat(census.getOwner()).isSameAs(catalogue.require(Agency.class, "knbs"));
		assertThat(Texts.exactly(census.getName(), "fr")).isPresent();
		assertThat(Texts.exactly(census.getName(), "sw")).isEmpty();
	}

	@Test
	void whereTheCatalogueHasTheCensusItIsLeftAsItIs() throws Exception {
		catalogue = KenyaSample.in(folder.resolve("kenya"));
		assertThat(bringIn(list()).changes()).hasSize(71).filteredOn(change -> !(change instanceof Change.Create))
				.hasSize(TABLES_OF_THE_SAMPLE).allMatch(Change.Update.class::isInstance);
	}

	@Test
	void importingTheListTwiceProposesNothing() throws ImportException {
		bringIn(list());
		Proposal again = propose(list());

		assertThat(again.changes()).isEmpty();
		assertThat(again.unchanged()).isEqualTo(71);
	}

	@Test
	void importingTheListAgainAfterSavingProposesNothing() throws Exception {
		bringIn(list());
		catalogue.save(new NullProgressMonitor());
		catalogue = Catalogue.open(new FolderStorage(folder.resolve("empty")), new NullProgressMonitor());

		assertThat(propose(list()).changes()).isEmpty();
	}

	@Test
	void theListIsWrittenBackAsItCame() throws Exception {
		bringIn(list());
		Path target = folder.resolve("list.csv");
		ExportReport report = export(target, Audience.PUBLIC);

		assertThat(report.losses()).isEmpty();
		assertThat(report.elements()).isEqualTo(71);
		assertThat(propose(target).changes()).isEmpty();
		List<String> came = Files.readAllLines(list()).stream().filter(line -> !line.contains(",\"\",\"\",")).toList();
		assertThat(Files.readAllLines(target)).map(line -> line.replace(" \"", "\""))
				.isEqualTo(came.stream().map(line -> line.replace(" \"", "\"")).toList());
	}

	@Test
	void whatTheListHasNoColumnForIsTold() throws ImportException {
		bringIn(list());
		Dataset table = catalogue.require(Dataset.class, "knbs.census-2019.v1-t2.2");
		catalogue.execute(Commands.add(catalogue, table, Literals.IDENTIFIED_ELEMENT__NAME, Texts.text("fr", "Nom", null)));

		assertThat(export(folder.resolve("list.csv"), Audience.PUBLIC).losses()).singleElement().satisfies(loss -> {
			assertThat(loss.element()).isEqualTo(table.getId());
			assertThat(loss.what()).startsWith("Name");
		});
	}

	@Test
	void aTableThatIsNotPublicIsWithheld() throws ImportException {
		bringIn(list());
		Dataset table = catalogue.require(Dataset.class, "knbs.census-2019.v1-t2.2");
		catalogue.execute(
				Commands.set(catalogue, table, Literals.DATASET__CONFIDENTIALITY, ConfidentialityClass.RESTRICTED));
		ExportReport report = export(folder.resolve("list.csv"), Audience.PUBLIC);

		assertThat(report.withheld()).isEqualTo(1);
		assertThat(report.elements()).isEqualTo(70);
	}

	@Test
	void aDatasetThatIsNoTableIsALossAndNotARow() throws Exception {
		catalogue = KenyaSample.in(folder.resolve("kenya"));
		ExportReport report = export(folder.resolve("list.csv"), Audience.OWN_AGENCY);

		List<String> others = catalogue.require(DataSource.class, "knbs.census-2019").getDatasets().stream()
				.map(Dataset::getId).filter(id -> !id.matches(".*\\.v\\d-t.*")).toList();
		assertThat(report.elements()).isEqualTo(TABLES_OF_THE_SAMPLE);
		assertThat(report.losses()).extracting(ExportReport.Loss::element).containsAll(others);
	}

	@Test
	void theListOfTablesIsInOrder() throws ImportException {
		bringIn(list());
		assertThat(findings()).isEmpty();
	}

	@Test
	void aTableNumberStandsOnceInAVolume() throws Exception {
		bringIn(rows("\"V1_T2.1\",\"V1\",\"Table 2.1\",\"One\"\n\"V1_T2.1x\",\"V1\",\"Table 2. 1\",\"Other\"\n"
				+ "\"V2_T2.1\",\"V2\",\"Table 2.1\",\"Another volume\"\n"));
		assertThat(findings()).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo("OR-KNBS-1");
			assertThat(finding.element()).isEqualTo("knbs.census-2019.v1-t2.1x");
			assertThat(finding.feature()).isEqualTo("localIdentifiers");
		});
	}

	@Test
	void theCensusHasFourVolumes() throws Exception {
		bringIn(rows("\"V9_T2.1\",\"V9\",\"Table 2.1\",\"One\"\n"));
		assertThat(findings()).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo("OR-KNBS-2");
			assertThat(finding.message()).contains("V1, V2, V3, V4; found 'V9'");
		});
	}

	@Test
	void aTableIsDescribed() throws Exception {
		bringIn(rows("\"V1_T2.1\",\"V1\",\"Table 2.1\",\"\"\n"));

		assertThat(findings()).extracting(Finding::rule, Finding::feature).containsExactly(tuple("OR-KNBS-3", "description"));
	}

	@Test
	void aListMayComePackedAndWithATitle() throws Exception {
		Path file = folder.resolve("list.csv.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
			out.write(("\"List of tables\"\n\n" + HEADER + "\"V1_T2.1\",\"V1\",\"Table 2.1\",\"Population by sex\"\n"
					+ "\"V1_T2.2\",\"V1\",\"Table 2.2\",\"Population by county\"\n").getBytes(StandardCharsets.UTF_8));
		}

		Proposal proposal = bringIn(file);

		assertThat(catalogue.all(Dataset.class)).extracting(table -> LocalIdentifiers.in(table, "table-number").orElseThrow())
				.containsExactly("2.1", "2.2");
		assertThat(proposal.skipped()).singleElement().asString().contains("List of tables");
	}

	@Test
	void aListWithoutItsColumnsIsRefused() throws Exception {
		Path file = Files.writeString(folder.resolve("other.csv"), "Dataset,Title\nV1_T2.1,One\n");
		assertRefused(file, 1, "Volume", "found Dataset, Title");
	}

	@Test
	void aTableNumberOfAnotherFormIsRefused() throws Exception {
		assertRefused(rows("\"V1_T2.1\",\"V1\",\"Table 2.1\",\"One\"\n\"X\",\"V1\",\"Annex B\",\"Other\"\n"), 3,
				"Table.No.in.PDFs", "found 'Annex B'");
	}

	@Test
	void aVolumeOfAnotherFormIsRefused() throws Exception {
		assertRefused(rows("\"V1_T2.1\",\"Volume one\",\"Table 2.1\",\"One\"\n"), 2, "Volume", "found 'Volume one'");
	}

	@Test
	void anEmptyFileIsRefused() throws Exception {
		assertRefused(Files.createFile(folder.resolve("none.csv")), 0, null, "the file is empty");
	}

	@Test
	void oneDatasetInTwoRowsThatDifferIsAConflict() throws Exception {
		Proposal proposal = propose(rows("\"V1_T2.1\",\"V1\",\"Table 2.1\",\"One\"\n\"V1_T2.1\",\"V1\",\"Table 2.1\",\"Two\"\n"));
		assertThat(proposal.conflicts()).hasSize(1);
	}
}
