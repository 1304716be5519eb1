// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.findings.Finding;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.Receipt;
import org.orodha.data.delivery.TriageBoard;
import org.orodha.data.delivery.TriageBoard.Entry;
import org.orodha.model.AccessLevel;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Role;

class TriageBoardTest {

	private static final Actor OFFICER = new Actor("dis.desk-data-officer", null);
	private static final String ENTRIES = "dis.border-system.entries-quarterly";

	@TempDir
	Path folder;

	private Kenya kenya;

	@BeforeEach
	void openSample() throws Exception {
		kenya = Kenya.in(folder.resolve("catalogue"));
	}

	@Test
	void aDeliveryIsDueWhenTheProcedureTransmitsIt() {
		assertThat(expected(ENTRIES, "2026-04-15")).satisfies(entry -> {
			assertThat(entry.period()).isEqualTo("2026-Q1");
			assertThat(entry.due()).hasToString("2026-04-15");
			assertThat(entry.daysOverdue()).isZero();
			assertThat(entry.roles()).extracting(Role::getId).containsExactly("dis.data-officer");
		});
		assertThat(expected(ENTRIES, "2026-04-18").daysOverdue()).isEqualTo(3);
	}

	@Test
	void eachPeriodThatLacksIsShownForItself() throws Exception {
		assertThat(periods(ENTRIES, "2026-07-16")).containsExactly("2026-Q1", "2026-Q2", "2026-Q3");

		receive(new Deliveries(kenya.catalogue(), Kenya.CLOCK), "2026-Q2");

		assertThat(periods(ENTRIES, "2026-11-01")).containsExactly("2026-Q1", "2026-Q3", "2026-Q4");
	}

	@Test
	void whatNobodyOwesIsNotExpected() {
		List<Dataset> expected = board("2026-11-25").in(DeliveryState.EXPECTED).stream().map(Entry::dataset).distinct().toList();

		assertThat(expected).isNotEmpty().noneMatch(dataset -> dataset.getAccess() == AccessLevel.NO_ACCESS)
				.noneMatch(dataset -> dataset.getConfidentiality() == ConfidentialityClass.CONFIDENTIAL)
				.extracting(dataset -> dataset.getSource().getOwner().getId()).doesNotContain("ncm", "iom", "unhcr", "undesa");
	}

	@Test
	void withoutAProcedureTheReleaseCalendarCounts() {
		Entry arrivals = expected("drs.register.arrivals", "2026-12-29");

		assertThat(arrivals.period()).isEqualTo("2026-11");
		assertThat(arrivals.due()).hasToString("2026-12-20");
		assertThat(arrivals.daysOverdue()).isEqualTo(9);
	}

	@Test
	void whatCameIsNotExpectedAnyMoreUntilItIsRejected() throws Exception {
		Deliveries deliveries = new Deliveries(kenya.catalogue(), Kenya.CLOCK);
		Delivery delivery = receive(deliveries, "2026-Q1");

		assertThat(expected(ENTRIES, "2026-05-01").period()).isEqualTo("2026-Q2");
		assertThat(board("2026-05-01").in(DeliveryState.RECEIVED)).singleElement().satisfies(entry -> {
			assertThat(entry.delivery()).isSameAs(delivery);
			assertThat(entry.daysOverdue()).isZero();
		});

		deliveries.check(delivery, (checked, files, monitor) -> Reports.faulty(), OFFICER, new NullProgressMonitor());
		deliveries.reject(delivery, OFFICER, null, Locale.ENGLISH);

		assertThat(board("2026-05-01").in(DeliveryState.REJECTED)).hasSize(1);
		assertThat(expected(ENTRIES, "2026-05-01").period()).isEqualTo("2026-Q1");
		assertThat(expected(ENTRIES, "2026-05-01").daysOverdue()).isEqualTo(16);
	}

	@Test
	void theMostOverdueStandFirst() {
		assertThat(board("2026-11-25").overdue()).isNotEmpty().extracting(Entry::daysOverdue)
				.isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(board("2025-01-01").overdue()).isEmpty();
	}

	@Test
	void aRuleThatCannotBeFollowedIsToldAndTheOthersCount() {
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), kenya.dataset("drs.register.arrivals"),
				Literals.DATASET__RELEASE_CALENDAR, "FREQ=MONTHLY;BYSETPOS=1"));

		TriageBoard board = board("2026-03-01");

		assertThat(board.findings()).singleElement().extracting(Finding::message).asString().contains("BYSETPOS=1");
		assertThat(board.entries()).noneMatch(entry -> entry.dataset().getId().equals("drs.register.arrivals"));
		assertThat(board.overdue()).isNotEmpty();
	}

	private Delivery receive(Deliveries deliveries, String period) throws Exception {
		Path sent = Files.writeString(folder.resolve(period + ".csv"), period);
		return deliveries.receive(new Receipt(kenya.dataset(ENTRIES), period, List.of(sent), null, null), OFFICER,
				new NullProgressMonitor());
	}

	private TriageBoard board(String day) {
		return TriageBoard.of(kenya.catalogue(), LocalDate.parse(day));
	}

	private List<String> periods(String dataset, String day) {
		return board(day).in(DeliveryState.EXPECTED).stream().filter(entry -> entry.dataset().getId().equals(dataset)).map(Entry::period)
				.sorted().toList();
	}

	private Entry expected(String dataset, String day) {
		return board(day).in(DeliveryState.EXPECTED).stream().filter(entry -> entry.dataset().getId().equals(dataset))
				.findFirst().orElseThrow();
	}
}
