// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.agency.knbs.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Audience;
import org.orodha.model.Dataset;
import org.orodha.testkit.ExporterRun;
import org.orodha.testkit.ImporterRun;
import org.orodha.testkit.OrodhaExtension;
import org.orodha.testkit.PlugIn;
import org.orodha.testkit.TestCatalogues;
import org.orodha.testkit.ValidatorRun;

/** The test kit says of KNBS's contributions what is so, and refuses what is not. */
@ExtendWith(OrodhaExtension.class)
class TestKitTest {

	private static final String TABLES = "knbs.census-tables";
	private static final String TABLE = "knbs.census-2019.v1-t2.1";

	@TempDir
	Path folder;

	private Path list(String row) throws Exception {
		return Files.writeString(folder.resolve("list.csv"), "Dataset,Volume,Table.No.in.PDFs,Dataset.Description\n" + row + "\n");
	}

	private Path fine() throws Exception {
		return list("V1_T2.1,V1,Table 2.1,Population");
	}

	private static void refused(Runnable assertion, String told) {
		assertThatThrownBy(assertion::run).isInstanceOf(AssertionError.class).hasMessageContaining(told);
	}

	@Test
	void aCatalogueInMemoryIsSavedAndHasItsLanguages(Catalogue catalogue) throws Exception {
		assertThat(catalogue.languages()).containsExactly("en", "fr", "sw");
		ImporterRun.of(TABLES).on(catalogue).read(fine()).apply();
		assertThat(catalogue.isDirty()).isTrue();

		catalogue.save(new NullProgressMonitor());

		assertThat(catalogue.isDirty()).isFalse();
		assertThat(TestCatalogues.empty().languages()).containsExactly("en");
	}

	@Test
	void whatAnImporterProposesIsAsserted(Catalogue catalogue) throws Exception {
		ImporterRun.of(TABLES).on(catalogue).read(fine()).creates("knbs", "knbs.census-2019", TABLE).updates().conflicts().skips(0).apply();
		ImporterRun.of(TABLES).on(catalogue).read(fine()).changesNothing();
		Path other = list("V1_T2.1,V1,Table 2.1,Households");

		ImporterRun.of(TABLES).on(catalogue).read(other).creates().updates(TABLE);

		refused(() -> ImporterRun.of(TABLES).on(catalogue).read(other).changesNothing(), TABLE);
		refused(() -> ImporterRun.of(TABLES).on(catalogue).read(other).creates(TABLE), "Expected " + TABLES + " to create [" + TABLE + "]");
		refused(() -> ImporterRun.of(TABLES).on(catalogue).read(other).skips(1), "to skip 1");
		refused(() -> ImporterRun.of(TABLES).on(catalogue).refuse(other), "to fail");
		refused(() -> ImporterRun.of("knbs.other"), TABLES);
	}

	@Test
	void whatAnImporterRefusesIsAsserted(Catalogue catalogue) throws Exception {
		Path wrong = list("V1_T2.1,One,Table 2.1,Population");
		ImporterRun.of(TABLES).on(catalogue).refuse(wrong).at(2, "Volume").says("found 'One'");

		refused(() -> ImporterRun.of(TABLES).on(catalogue).refuse(wrong).at(3, "Volume"), "at row 3");
		refused(() -> ImporterRun.of(TABLES).on(catalogue).refuse(wrong).says("Two"), "found 'One'");
		refused(() -> ImporterRun.of(TABLES).on(catalogue).read(wrong), "found 'One'");
	}

	@Test
	void whatAValidatorFindsIsAsserted(Catalogue catalogue) throws Exception {
		ImporterRun.of(TABLES).on(catalogue).read(list("V9_T2.1,V9,Table 2.1,Population")).apply();
		ValidatorRun run = ValidatorRun.of(TABLES).on(catalogue).asOf(LocalDate.of(2026, 1, 1));

		run.check().finds("OR-KNBS-2").about("OR-KNBS-2", "knbs.census-2019.v9-t2.1").says("found 'V9'");

		refused(() -> run.check().findsNothing(), "found 'V9'");
		refused(() -> run.check().about("OR-KNBS-1", TABLE), "OR-KNBS-1");
	}

	@Test
	void whatAnExporterWritesIsAsserted(Catalogue catalogue) throws Exception {
		ImporterRun.of(TABLES).on(catalogue).read(fine()).apply();
		Path written = folder.resolve("written.csv");
		Path like = Files.write(folder.resolve("like.csv"),
				List.of("\"Dataset\",\"Volume\",\"Table.No.in.PDFs\",\"Dataset.Description\"", "\"V1_T2.1\",\"V1\",\"Table 2.1\",\"Population\""));
		ExporterRun run = ExporterRun.of(TABLES).on(catalogue).forAudience(Audience.PUBLIC);

		assertThat(run.write(written).elements(1).withholds(0).losesNothing().isLike(like).file()).isEqualTo(written);

		refused(() -> run.write(written).elements(2), "Expected 2 elements");
		refused(() -> run.write(written).withholds(1), "Expected 1 elements and features withheld");
		refused(() -> run.write(written).loses(TABLE), TABLE);
		assertThatThrownBy(() -> run.write(written).isLike(fine())).isInstanceOf(AssertionError.class).hasMessageContaining("Population");
		run.refuse(folder).says("folder");
		refused(() -> run.refuse(written), "to fail");
	}

	@Test
	void whatChangesTheCatalogueInATestIsSeen(Catalogue catalogue) throws Exception {
		ImporterRun.of(TABLES).on(catalogue).read(fine()).apply();
		catalogue.require(Dataset.class, TABLE).getDescription().clear();

		ValidatorRun.of(TABLES).on(catalogue).check().finds("OR-KNBS-3");
	}

	@Test
	void aBundleThatIsNotThereIsNamed() {
		refused(() -> PlugIn.named("org.example.none"), "org.example.none");
	}
}
