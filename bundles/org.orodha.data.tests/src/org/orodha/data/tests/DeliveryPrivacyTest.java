// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Actor;
import org.orodha.data.check.CheckReport;
import org.orodha.data.delivery.CatalogueChecker;
import org.orodha.data.delivery.Cell;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.Receipt;
import org.orodha.data.report.HtmlReport;
import org.orodha.data.report.JsonReport;
import org.orodha.data.report.Letter;
import org.orodha.data.report.ReportSubject;
import org.orodha.engine.EngineLimits;
import org.orodha.model.Delivery;

/** What can identify persons stays in the files that were sent. */
class DeliveryPrivacyTest {

	private static final String HEADER = "crossing_id,post,crossing_date,crossing_time,direction,document_type,document_number,"
			+ "citizenship,residence,sex,birth_date,purpose,stay_days,transport,visa_class,entry_date\n";
	private static final String DOCUMENT = "secret-77";

	@TempDir
	Path folder;

	private Kenya kenya;
	private Deliveries deliveries;
	private Actor officer;
	private Delivery delivery;

	@BeforeEach
	void receive() throws Exception {
		kenya = Kenya.partIn(folder.resolve("catalogue"));
		deliveries = new Deliveries(kenya.catalogue(), Kenya.CLOCK);
		officer = new Actor("dis.desk-data-officer", kenya.role("dis.data-officer"));
		Path sent = Files.writeString(folder.resolve("crossings.csv"), HEADER + "C0000000001,EDL,2025-10-01,02:10,IN,PO," + DOCUMENT
				+ ",UGA,UGA,\u001b]0;title\u0007,yesterday,CON,2,AIR,EAC,\n");
		delivery = deliveries.receive(new Receipt(kenya.dataset("dis.border-system.crossings"), "2025-10", List.of(sent), "mail",
				"Amina\u202e\nForged: line"), officer, new NullProgressMonitor());
	}

	@Test
	void reportsAndLettersTellWhereAnIdentifyingValueIsWrongAndNotTheValue() throws Exception {
		CheckReport report = check(false);

		assertThat(report.results()).filteredOn(result -> result.columns().contains("document_number")).isNotEmpty()
				.allSatisfy(result -> assertThat(result.examples()).allSatisfy(example -> {
					assertThat(example.value()).contains("•••");
					assertThat(example.place().row()).isEqualTo(2);
				}));
		Letter letter = deliveries.letter(delivery, officer, null, Locale.ENGLISH);
		ByteArrayOutputStream page = new ByteArrayOutputStream();
		HtmlReport.write(report, ReportSubject.of(delivery, List.of("en")), Locale.ENGLISH, page);
		ByteArrayOutputStream json = new ByteArrayOutputStream();
		JsonReport.write(report, json);
		assertThat(List.of(letter.text(), letter.html(), page.toString(StandardCharsets.UTF_8), json.toString(StandardCharsets.UTF_8),
				Files.readString(kenya.catalogue().attachments().path(delivery.getChecks().get(0).getReport()))))
				.allSatisfy(text -> assertThat(text).contains("•••").doesNotContain(DOCUMENT, "yesterday"));
	}

	@Test
	void whoAsksForTheValuesIsToldThemAndTheyAreNotKept() throws Exception {
		assertThat(check(true).results()).flatExtracting(result -> result.examples())
				.anySatisfy(example -> assertThat(example.value()).contains(DOCUMENT));
	}

	@Test
	void aCorrectedIdentifyingValueIsNotInTheElementAndStillCounts() throws Exception {
		check(false);
		deliveries.correct(delivery, new Cell("crossings.csv", 2, "document_number"), DOCUMENT, "A1234567", "By telephone", officer);

		CheckReport report = check(false);

		assertThat(report.corrected()).isEqualTo(1);
		assertThat(report.results()).filteredOn(result -> result.columns().contains("document_number")).isEmpty();
		kenya.saved();
		try (Stream<Path> elements = Files.list(kenya.folder().resolve("dis/delivery"))) {
			assertThat(elements).singleElement()
					.satisfies(file -> assertThat(Files.readString(file)).doesNotContain(DOCUMENT, "A1234567"));
		}
	}

	@Test
	void whatALetterTellsOfTheDataCannotSteerATerminalNorForgeALine() throws Exception {
		check(false);

		String text = deliveries.letter(delivery, officer, null, Locale.ENGLISH).text();

		assertThat(text).contains("\\u001b]0;title\\u0007", "Amina\\u202e\\u000aForged: line").doesNotContain("\u001b", "\u202e",
				"\nForged");
	}

	@Test
	void onlyTheOwnerReadsWhatWasDeliveredAndWhatWasWrittenOfIt() throws Exception {
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "Windows keeps files by where they are");
		check(false);
		deliveries.reject(delivery, officer, null, Locale.ENGLISH);

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kenya.folder().resolve("data")))).isEqualTo("rwx------");
		try (Stream<Path> kept = Files.walk(kenya.folder().resolve("data"))) {
			assertThat(kept.filter(Files::isRegularFile)).hasSizeGreaterThan(3).allSatisfy(file -> assertThat(permissions(file))
					.isEqualTo("rw-------"));
		}
	}

	private static String permissions(Path file) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
	}

	private CheckReport check(boolean revealing) throws Exception {
		CatalogueChecker checker = new CatalogueChecker(kenya.catalogue(), EngineLimits.DEFAULT, revealing);
		return revealing ? checker.check(delivery, deliveries.files(delivery), new NullProgressMonitor())
				: deliveries.check(delivery, checker, officer, new NullProgressMonitor());
	}
}
