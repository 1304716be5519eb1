// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.catalogue.Actor;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult;
import org.orodha.data.delivery.CatalogueChecker;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.Receipt;
import org.orodha.engine.EngineLimits;
import org.orodha.model.Delivery;
import org.orodha.model.time.PeriodLength;
import org.orodha.model.time.TimePeriod;

/** What is kept and judged is the same whatever language, digits and calendar the user has. */
class UserLanguageTest {

	private static final String DATASET = "dis.border-system.entries-quarterly";

	@TempDir
	Path folder;

	private final Locale usual = Locale.getDefault();

	@AfterEach
	void speakAsUsual() {
		Locale.setDefault(usual);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tr-TR", "ar-EG", "fa-IR", "th-TH-u-ca-buddhist-nu-thai" })
	void periodsAreWrittenAsSdmxWritesThem(String language) {
		Locale.setDefault(Locale.forLanguageTag(language));

		for (PeriodLength length : PeriodLength.values())
			assertThat(TimePeriod.parse(length.example())).map(TimePeriod::toString).contains(length.example());
		assertThat(TimePeriod.holding(LocalDate.of(2026, 4, 7), PeriodLength.SEMESTER)).hasToString("2026-S1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "tr-TR", "ar-EG", "fa-IR", "th-TH-u-ca-buddhist-nu-thai" })
	void aDeliveryIsStoredAndJudgedAsElsewhere(String language) throws Exception {
		assertThat(deliver(language)).isEqualTo(deliver("en"));
	}

	private record Delivered(String element, List<String> findings) {
	}

	private Delivered deliver(String language) throws Exception {
		Locale.setDefault(Locale.forLanguageTag(language));
		Path place = folder.resolve(language);
		Kenya kenya = Kenya.partIn(place);
		Path sent = Files.writeString(Files.createDirectories(folder.resolve("sent")).resolve("entries.csv"),
				"border_post,quarter,entries\nJKIA,2025-Q4,12\nJKIA,2025-Q4,i\nTITI,2025-Q1,-1.5\n");
		Deliveries deliveries = new Deliveries(kenya.catalogue(), Kenya.CLOCK);
		Delivery delivery = deliveries.receive(new Receipt(kenya.dataset(DATASET), "2025-Q4", List.of(sent), null, null),
				new Actor("dis.desk-data-officer", null), new NullProgressMonitor());
		CheckReport report = deliveries.check(delivery, new CatalogueChecker(kenya.catalogue(), EngineLimits.DEFAULT),
				new Actor("dis.desk-data-officer", null), new NullProgressMonitor());
		kenya.saved();
		return new Delivered(Files.readString(place.resolve("dis/delivery/" + DATASET + ".2025-q4.orodha")),
				report.results().stream().map(UserLanguageTest::judged).toList());
	}

	private static String judged(RuleResult result) {
		return result.rule() + " " + result.count() + " "
				+ result.examples().stream().map(example -> example.place().row() + "=" + example.value()).toList();
	}
}
