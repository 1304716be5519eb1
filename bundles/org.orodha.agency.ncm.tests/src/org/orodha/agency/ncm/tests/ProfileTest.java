// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.agency.ncm.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.exchange.Imports;
import org.orodha.core.findings.ImportException;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Dataset;
import org.orodha.model.Definition;
import org.orodha.model.Flow;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Requirement;
import org.orodha.model.TransferChannel;
import org.orodha.testkit.ExporterRun;
import org.orodha.testkit.FindingsCheck;
import org.orodha.testkit.ImporterRun;
import org.orodha.testkit.ProposalCheck;
import org.orodha.testkit.ValidatorRun;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The annual profile: the sheet that agencies fill in, its plan, and the rules about its tables. */
class ProfileTest {

	private static final String SHEET = "ncm.return-sheet";
	private static final String LABOUR = "knbs.kchs.migrant-labour-force";
	private static final String HEADER = "Table,Dataset,Agency,Channel,Due day,Due months\n";
	private static final int TABLES = 11;
	private static final int ROWS = 16;

	@TempDir
	Path folder;
	private Catalogue kenya;

	@BeforeEach
	void openSample() throws Exception {
		kenya = KenyaSample.in(folder.resolve("kenya"));
	}

	private Path sample() throws Exception {
		Bundle bundle = List.of(FrameworkUtil.getBundle(ProfileTest.class).getBundleContext().getBundles()).stream()
				.filter(each -> each.getSymbolicName().equals("org.orodha.agency.ncm")).findFirst().orElseThrow();
		try (InputStream in = bundle.getEntry("samples/return-sheet-knbs-2027.csv").openStream()) {
			return Files.write(folder.resolve("sheet.csv"), in.readAllBytes());
		}
	}

	private Path sheet(String rows) throws Exception {
		return Files.writeString(folder.resolve("sheet.csv"), HEADER + rows + "\n");
	}

	/** Takes what is proposed, on behalf of the agencies that sent it. */
	private void take(ProposalCheck proposed) throws ImportException {
		Imports.apply(kenya, proposed.proposal(), Set.of("knbs", "ncm", "nea"));
	}

	private ValidatorRun validator() {
		return ValidatorRun.of("ncm.profile").on(kenya).asOf(LocalDate.of(2026, 11, 30));
	}

	@Test
	void aFilledInSheetProposesDaysAndAFlow() throws Exception {
		take(ImporterRun.of(SHEET).on(kenya).read(sample()).creates("flow.knbs-ncm.profile")
				.updates(LABOUR, "knbs.kchs.migrants-by-occupation").conflicts().skips(2));

		Flow flow = kenya.require(Flow.class, "flow.knbs-ncm.profile");
		assertThat(flow.getSender().getId()).isEqualTo("knbs");
		assertThat(flow.getRecipient().getId()).isEqualTo("ncm");
		assertThat(flow.getChannel()).isEqualTo(TransferChannel.SECURE_FILE_TRANSFER);
		assertThat(flow.getName()).extracting("language").contains("en", "fr");
		assertThat(flow.getDatasets()).extracting(Dataset::getId).containsExactly(LABOUR, "knbs.kchs.migrants-by-occupation",
				"knbs.economic-survey.passports-issued");
		assertThat(kenya.require(Dataset.class, LABOUR).getReleaseCalendar()).isEqualTo("FREQ=YEARLY;BYMONTH=2,5,8,11;BYMONTHDAY=20");
		assertThat(kenya.require(Dataset.class, "knbs.kchs.migrants-by-occupation").getReleaseCalendar())
				.isEqualTo("FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=-1");
		ImporterRun.of(SHEET).on(kenya).read(sample()).changesNothing();
	}

	@Test
	void dataForAnotherTableIsAddedToIt() throws Exception {
		take(ImporterRun.of(SHEET).on(kenya).read(sheet("M5,nea.labour-migrants.bilateral,NEA,,,")).creates("flow.nea-ncm.profile")
				.updates("comesa.table-05"));

		assertThat(kenya.require(Requirement.class, "comesa.table-05").getDatasets()).extracting(Dataset::getId).contains("nea.labour-migrants.bilateral");
	}

	@Test
	void theSheetComesBackAsItWasWritten() throws Exception {
		Path written = folder.resolve("written.csv");
		ExporterRun.of(SHEET).on(kenya).write(written).elements(ROWS).losesNothing();

		ImporterRun.of(SHEET).on(kenya).read(written).skips(1).creates().updates().conflicts();
	}

	@Test
	void anAgencyGetsItsOwnRows() throws Exception {
		Path written = folder.resolve("written.csv");
		ExporterRun.of(SHEET).on(kenya).option("agency", "cbk").write(written).elements(1);

		assertThat(Files.readString(written)).contains("cbk.remittances.by-region,Remittance inflows by source region,CBK,secure-file-transfer,20,all")
				.doesNotContain("DIS");
	}

	@Test
	void aRuleThatTheSheetCannotSayIsALoss() {
		Dataset inflows = kenya.require(Dataset.class, "cbk.remittances.by-region");
		kenya.execute(Commands.set(kenya, inflows, Literals.DATASET__RELEASE_CALENDAR, "FREQ=MONTHLY;BYDAY=-1FR"));

		ExporterRun.of(SHEET).on(kenya).write(folder.resolve("written.csv")).loses(inflows.getId());
	}

	@ParameterizedTest
	@CsvSource({ "'M99,knbs.kchs.migrant-labour-force,KNBS,,,',Table,M10", "'M5,knbs.kchs.none,KNBS,,,',Dataset,knbs.…", "'M5,x,NOBODY,,,',Agency,CBK",
			"'M5,knbs.kchs.migrant-labour-force,CBK,,,',Agency,knbs", "'M5,knbs.kchs.migrant-labour-force,KNBS,pigeon,,',Channel,secure-file-transfer",
			"'M5,knbs.kchs.migrant-labour-force,KNBS,,32,all',Due day,1 to 31", "'M5,knbs.kchs.migrant-labour-force,KNBS,,15,',Due months,'2,5,8,11'",
			"'M5,knbs.kchs.migrant-labour-force,KNBS,,15,13',Due months,found '13'" })
	void whatCannotBeIsRefusedAtItsPlace(String row, String column, String told) throws Exception {
		ImporterRun.of(SHEET).on(kenya).refuse(sheet(row)).at(2, column).says(told);
	}

	@Test
	void rowsThatContradictEachOtherAreRefused() throws Exception {
		ImporterRun.of(SHEET).on(kenya).refuse(sheet("M5," + LABOUR + ",KNBS,,15,all\nM6," + LABOUR + ",KNBS,,20,all")).at(3, "Dataset").says("row 2");
	}

	@Test
	void theProfileOfTheSampleLacksOneTable() throws Exception {
		validator().check().finds("OR-NCM-1").about("OR-NCM-1", "comesa.table-05");
		take(ImporterRun.of(SHEET).on(kenya).read(sample()));

		validator().check().findsNothing();
	}

	@Test
	void whatIsWrongWithATableIsFound() {
		kenya.execute(Commands.set(kenya, kenya.require(Definition.class, "def.ncm.passport"), Literals.DEFINITION__HARMONISED, false));
		Definition survey = kenya.require(Definition.class, "def.cbk.remittances");
		kenya.execute(Commands.set(kenya, survey.getAlignments().getFirst(), Literals.ALIGNMENT__RELATION, null));
		kenya.execute(Commands.set(kenya, kenya.require(Dataset.class, "tri.arrivals.nationality"), Literals.DATASET__RELEASE_CALENDAR, null));
		kenya.execute(Commands.set(kenya, kenya.require(Dataset.class, "ctip.victims.identified"), Literals.DATASET__RELEASE_CALENDAR,
				"FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15"));

		FindingsCheck found = validator().check();
		found.about("OR-NCM-2", "comesa.table-10");
		found.about("OR-NCM-3", "def.cbk.remittances").says("M7");
		found.about("OR-NCM-4", "tri.arrivals.nationality").says("M8");
		found.about("OR-NCM-5", "ctip.victims.identified").says("2026-11-15");
	}

	@Test
	void thePlanHasEveryTable() {
		ExporterRun.of("ncm.annual-profile").on(kenya).write(folder.resolve("plan.xlsx")).elements(TABLES).losesNothing();
	}
}
