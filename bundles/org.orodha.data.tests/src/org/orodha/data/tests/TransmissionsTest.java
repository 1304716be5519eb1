// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Validation;
import org.orodha.core.findings.Finding;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.data.delivery.DueTable;
import org.orodha.data.delivery.Transmissions;
import org.orodha.data.delivery.Transmissions.Sending;
import org.orodha.model.Dataset;
import org.orodha.model.Identification;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Requirement;
import org.orodha.model.Transmission;

/** Tables that go to a framework: sent, revised, acknowledged, due. */
class TransmissionsTest {

	private static final String TABLE = "comesa.table-01";
	private static final LocalDate SENT = LocalDate.of(2026, 3, 2);

	@TempDir
	Path folder;
	private Kenya kenya;
	private Transmissions transmissions;
	private Requirement table;
	private Actor coordinator;

	@BeforeEach
	void open() throws Exception {
		kenya = Kenya.in(folder.resolve("catalogue"));
		transmissions = new Transmissions(kenya.catalogue(), Kenya.CLOCK);
		table = kenya.catalogue().require(Requirement.class, TABLE);
		coordinator = kenya.officerOf(kenya.dataset("ncm.profile-compilation.stock"));
	}

	private Sending sending(String period, LocalDate day, String revision) {
		return new Sending(period, day, null, passing(), "m1.xlsx", revision, null);
	}

	/** The datasets of the table that the law lets pass to the framework. */
	private List<Dataset> passing() {
		return List.of(kenya.dataset("ncm.profile-compilation.stock"));
	}

	@Test
	void whatWasSentIsKeptWithDayEditionAndWhoSentIt() throws Exception {
		Transmission first = transmissions.send(table, coordinator, sending("2024", SENT, null));

		assertThat(first.getEdition()).isEqualTo("1");
		assertThat(first.getSent()).isEqualTo(SENT);
		assertThat(first.getRecipient()).isSameAs(table.getFramework());
		assertThat(first.getIdentification()).isEqualTo(Identification.CLAIMED);
		assertThat(first.getRole()).isNotNull();
		Requirement saved = kenya.saved().catalogue().require(Requirement.class, TABLE);
		assertThat(Transmissions.latest(saved, "2024")).hasValueSatisfying(kept -> assertThat(kept.getFile()).isEqualTo("m1.xlsx"));
	}

	@Test
	void anotherEditionSaysWhatItRevises() throws Exception {
		Transmission first = transmissions.send(table, coordinator, sending("2024", SENT, null));

		assertThatThrownBy(() -> transmissions.send(table, coordinator, sending("2024", SENT.plusDays(9), null)))
				.isInstanceOf(DeliveryException.class).hasMessageContaining("Say what was revised");
		Transmission second = transmissions.send(table, coordinator, sending("2024", SENT.plusDays(9), "Two posts were missing."));
		assertThat(second.getEdition()).isEqualTo("2");
		assertThat(Transmissions.isRevised(table, first)).isTrue();
		assertThat(Transmissions.isRevised(table, second)).isFalse();
	}

	@Test
	void theFrameworkAcknowledgesTheLatestEditionOnce() throws Exception {
		assertThatThrownBy(() -> transmissions.acknowledge(table, "2024", coordinator, SENT, "COMESA")).hasMessageContaining("Nothing was sent");
		transmissions.send(table, coordinator, sending("2024", SENT, null));

		Transmission acknowledged = transmissions.acknowledge(table, "2024", coordinator, SENT.plusDays(3), "Letter ST/12");
		assertThat(acknowledged.getAcknowledged()).isEqualTo(SENT.plusDays(3));
		assertThat(acknowledged.getAcknowledgedBy()).isEqualTo("Letter ST/12");
		assertThatThrownBy(() -> transmissions.acknowledge(table, "2024", coordinator, SENT.plusDays(4), null))
				.hasMessageContaining("acknowledged already");
	}

	@Test
	void dataThatNoInstrumentLetsPassAreNotSent() {
		Sending confidential = new Sending("2024", SENT, null, List.of(kenya.dataset("dis.border-system.crossings")), null, null, null);

		assertThatThrownBy(() -> transmissions.send(table, coordinator, confidential)).isInstanceOf(DeliveryException.class)
				.hasMessageContaining("dis.border-system.crossings");
		assertThat(table.getTransmissions()).isEmpty();
	}

	@Test
	void somebodyOfAnotherAgencySendsNothing() {
		Actor other = new Actor("dis.desk-data-officer", null);

		assertThatThrownBy(() -> transmissions.send(table, other, sending("2024", SENT, null))).isInstanceOf(DeliveryException.class)
				.hasMessageContaining("role");
	}

	@Test
	void whatHasNotHappenedYetIsNotNoted() {
		assertThatThrownBy(() -> transmissions.send(table, coordinator, sending("2024", LocalDate.of(2026, 4, 8), null)))
				.hasMessageContaining("a day that has come");
		assertThatThrownBy(() -> transmissions.send(table, coordinator, sending("last year", SENT, null))).hasMessageContaining("Expected a period");
	}

	@Test
	void aTableIsDueForTheLastPeriodBeforeItsDeadline() throws Exception {
		assertThat(due(LocalDate.of(2026, 9, 30))).contains("2024").doesNotContain("2025");
		assertThat(due(LocalDate.of(2026, 10, 1))).contains("2025");
		transmissions.send(table, coordinator, sending("2024", SENT, null));
		assertThat(due(LocalDate.of(2026, 9, 30))).isEmpty();
		assertThat(due(LocalDate.of(2026, 10, 1))).containsExactly("2025");
	}

	private List<String> due(LocalDate day) {
		return Transmissions.missing(kenya.catalogue(), day).stream().filter(due -> due.requirement() == table).map(DueTable::period).toList();
	}

	@Test
	void whatIsDueAndNotSentIsFoundOnceSomethingWasSent() throws Exception {
		LocalDate later = LocalDate.of(2026, 10, 1);
		assertThat(findings(later)).isEmpty();
		transmissions.send(table, coordinator, sending("2024", SENT, null));

		assertThat(findings(LocalDate.of(2026, 9, 30))).isEmpty();
		assertThat(findings(later)).singleElement()
				.satisfies(finding -> assertThat(finding.message()).contains("2025", "2026-09-30", "orodha transmit"));
	}

	@Test
	void aRequirementWithoutFrameworkIsSentToNobody() {
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), table, Literals.REQUIREMENT__FRAMEWORK, null));

		assertThatThrownBy(() -> transmissions.send(table, coordinator, sending("2024", SENT, null))).hasMessageContaining("Expected a framework");
	}

	private List<Finding> findings(LocalDate day) {
		return new Validation(new Guard(), day).run(kenya.catalogue(), Installed.validators().list(), new NullProgressMonitor()).stream()
				.filter(finding -> "OR-0221".equals(finding.rule()) && TABLE.equals(finding.element())).toList();
	}
}
