// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.catalogue.Actor;
import org.orodha.data.check.CheckReport;
import org.orodha.data.delivery.CatalogueChecker;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.Receipt;
import org.orodha.engine.EngineLimits;
import org.orodha.model.Delivery;

/** What is stored does not depend on the digits, the calendar and the letters of the computer's language. */
class OtherLocalesTest {

	private final Locale before = Locale.getDefault();

	@TempDir
	Path folder;

	@AfterEach
	void restore() {
		Locale.setDefault(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tr-TR", "ar-EG-u-nu-arab", "fa-IR", "th-TH-u-ca-buddhist-nu-thai" })
	void aDeliveryIsStoredAsElsewhere(String language) throws Exception {
		List<String> elsewhere = stored(Locale.ENGLISH, folder.resolve("elsewhere"));

		assertThat(stored(Locale.forLanguageTag(language), folder.resolve("here"))).isEqualTo(elsewhere);
	}

	/** Receives and checks a delivery, and tells all that the catalogue's folder holds of it. */
	private List<String> stored(Locale locale, Path in) throws Exception {
		Locale.setDefault(locale);
		Kenya kenya = Kenya.partIn(in);
		Deliveries deliveries = new Deliveries(kenya.catalogue(), Kenya.CLOCK);
		Path sent = Files.writeString(Files.createDirectories(in.resolveSibling("sent")).resolve("remittances.csv"),
				"MONTH,Region,usd_million,status\n2026-02,AFR,1.5,A\n2026-02,ASI,x,A\n");
		Actor officer = new Actor("cbk.desk-data-officer", kenya.role("cbk.data-officer"));
		Delivery delivery = deliveries.receive(new Receipt(kenya.dataset("cbk.remittances.by-region"), "2026-02", List.of(sent),
				"mail", "Amina"), officer, new NullProgressMonitor());
		CheckReport report = deliveries.check(delivery, new CatalogueChecker(kenya.catalogue(), EngineLimits.DEFAULT), officer,
				new NullProgressMonitor());
		kenya.saved();
		try (Stream<Path> files = Files.walk(in)) {
			List<Path> about = files.filter(Files::isRegularFile).filter(file -> file.toString().contains(delivery.getId())).sorted().toList();
			assertThat(about).isNotEmpty().allSatisfy(file -> assertThat(file.toString()).matches("\\p{ASCII}*"));
			List<String> told = new ArrayList<>(List.of(delivery.getId(), delivery.getPeriod(), String.valueOf(report.rows()),
					report.verdict().name(), String.join(" ", report.results().stream().map(result -> result.rule() + result.count()).toList())));
			for (Path file : about) {
				told.add(in.relativize(file).toString());
				if (file.toString().endsWith(".orodha"))
					told.add(Files.readString(file, StandardCharsets.UTF_8));
			}
			return told;
		}
	}
}
