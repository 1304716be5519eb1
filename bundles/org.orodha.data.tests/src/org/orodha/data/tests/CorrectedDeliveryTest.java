// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Actor;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult;
import org.orodha.data.delivery.CatalogueChecker;
import org.orodha.data.delivery.Cell;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.Receipt;
import org.orodha.engine.EngineLimits;
import org.orodha.model.Delivery;
import org.orodha.model.Severity;

/** What was corrected is checked as corrected, while the file stays as it was sent. */
class CorrectedDeliveryTest {

	private static final String SENT = "month,region,usd_million,obs_status\n2026-02,NAM,210.5,A\n2026-02,EUR,ninety,A\n"
			+ "2026-02,\"XX\nYY\",7.25,A\n2026-02,AFR,-3,A\n";

	@TempDir
	Path folder;

	private Kenya kenya;
	private Deliveries deliveries;
	private Actor officer;
	private Delivery delivery;
	private CheckReport first;

	@BeforeEach
	void receiveAndCheck() throws Exception {
		kenya = Kenya.partIn(folder.resolve("catalogue"));
		deliveries = new Deliveries(kenya.catalogue(), Kenya.CLOCK);
		officer = new Actor("cbk.desk-data-officer", kenya.role("cbk.data-officer"));
		Path sent = Files.writeString(folder.resolve("remittances.csv"), SENT);
		delivery = deliveries.receive(new Receipt(kenya.dataset("cbk.remittances.by-region"), "2026-02", List.of(sent), "mail",
				"Amina"), officer, new NullProgressMonitor());
		first = check();
	}

	@Test
	void aCorrectedCellIsNotFoundAgain() throws Exception {
		assertThat(places(first)).contains("3 usd_million", "4 region", "6 usd_million");

		correct(3, "usd_million", "90.5");
		correct(4, "REGION", "ASP");
		CheckReport report = check();

		assertThat(places(report)).contains("6 usd_million").doesNotContain("3 usd_million", "4 region");
		assertThat(report.corrected()).isEqualTo(2);
		assertThat(report.rows()).isEqualTo(4);
		assertThat(deliveries.files(delivery).get(0)).hasContent(SENT);
	}

	@Test
	void theLastCorrectionOfACellCounts() throws Exception {
		correct(3, "usd_million", "90.5");
		correct(3, "usd_million", "-1");

		assertThat(places(check())).contains("3 usd_million");
	}

	@Test
	void aValueThatWasCorrectedAwayIsMissing() throws Exception {
		correct(3, "usd_million", "");

		assertThat(check().results()).filteredOn(result -> result.rule().equals("OD-0101")).flatExtracting(RuleResult::examples)
				.extracting(example -> example.place().row()).containsExactly(3);
	}

	@Test
	void aCorrectionThatMeetsNoCellIsTold() throws Exception {
		correct(5, "usd_million", "3");

		CheckReport report = check();

		assertThat(report.corrected()).isZero();
		assertThat(report.results()).filteredOn(result -> result.rule().equals("OD-0019")).singleElement().satisfies(result -> {
			assertThat(result.severity()).isEqualTo(Severity.WARNING);
			assertThat(result.examples()).singleElement()
					.satisfies(example -> assertThat(example.place().toString()).contains("remittances.csv", "5"));
		});
	}

	private void correct(long line, String column, String value) throws Exception {
		deliveries.correct(delivery, new Cell("remittances.csv", line, column), null, value, "By telephone", officer);
	}

	private CheckReport check() throws Exception {
		return deliveries.check(delivery, new CatalogueChecker(kenya.catalogue(), EngineLimits.DEFAULT), officer,
				new NullProgressMonitor());
	}

	private static List<String> places(CheckReport report) {
		return report.results().stream().flatMap(result -> result.examples().stream())
				.map(example -> example.place().row() + " " + example.place().column()).toList();
	}
}
