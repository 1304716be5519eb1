// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Validation;
import org.orodha.core.findings.Finding;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.Receipt;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;
import org.orodha.model.ModelPackage.Literals;

class DeliveryValidatorTest {

	@TempDir
	Path folder;

	private Kenya kenya;
	private Deliveries deliveries;
	private Delivery delivery;

	@BeforeEach
	void receiveAndCheck() throws Exception {
		kenya = Kenya.partIn(folder.resolve("catalogue"));
		deliveries = new Deliveries(kenya.catalogue(), Kenya.CLOCK);
		Path sent = Files.writeString(folder.resolve("entries.csv"), "sex\nM\n");
		delivery = deliveries.receive(new Receipt(kenya.dataset("dis.border-system.entries-quarterly"), "2026-Q1",
				List.of(sent), null, null), new Actor("dis.desk-data-officer", null), new NullProgressMonitor());
		deliveries.check(delivery, (checked, files, monitor) -> Reports.clean(), new Actor("dis.desk-data-officer", null),
				new NullProgressMonitor());
	}

	@Test
	void aDeliveryThatWasTreatedAsItShouldHasNoFindings() {
		assertThat(findings()).isEmpty();
	}

	@Test
	void filesAndReportsThatAreMissingOrChangedAreFound() throws Exception {
		Files.writeString(deliveries.files(delivery).get(0), "longer than it was");
		Files.delete(kenya.folder().resolve(delivery.getChecks().get(0).getReport()));
		assertThat(findings()).extracting(Finding::rule).containsExactly("OR-0211", "OR-0214");

		Files.delete(deliveries.files(delivery).get(0));
		assertThat(findings()).extracting(Finding::rule).containsExactly("OR-0210", "OR-0214");
	}

	@Test
	void filesThatWereReceivedAndNeverSavedAreFound() throws Exception {
		Path lost = Files.createDirectories(kenya.folder().resolve("data/dis.border-system.entries-quarterly.2026-Q2/files"));
		Files.writeString(lost.resolve("entries.csv"), "sex\nM\n");

		assertThat(findings()).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo("OR-0215");
			assertThat(finding.message()).contains("data/dis.border-system.entries-quarterly.2026-Q2", "Receive them again");
		});
	}

	@Test
	void nobodyIsToldOfFilesWithoutADeliveryWhileAnElementThatMayNameThemCannotBeRead() throws Exception {
		String[] merged = { "<<<<<<< HEAD", "=======", ">>>>>>> other" };
		Files.write(Files.createDirectories(kenya.folder().resolve("dis/delivery")).resolve("merged.orodha"), List.of(merged));
		Files.createDirectories(kenya.folder().resolve("data/dis.border-system.entries-quarterly.2026-Q2/files"));
		kenya = kenya.saved();

		assertThat(findings()).isEmpty();
	}

	@Test
	void deliveriesThatWereReceivedBesideEachOtherAreTold() throws Exception {
		Path sent = Files.writeString(folder.resolve("again.csv"), "sex\nF\n");
		Delivery second = deliveries.receive(new Receipt(delivery.getDataset(), "2026-Q3", List.of(sent), null, null),
				new Actor("dis.desk-data-officer", null), new NullProgressMonitor());
		Delivery copied = EcoreUtil.copy(second);
		copied.setId(second.getId() + ".merged");
		kenya.catalogue().execute(Commands.add(kenya.catalogue(), copied));

		assertThat(findings()).extracting(Finding::rule).containsExactly("OR-0216", "OR-0217");
	}

	@Test
	void aStateThatWasSetByHandIsFound() {
		kenya.catalogue().execute(
				Commands.set(kenya.catalogue(), delivery, Literals.DELIVERY__STATE, DeliveryState.SIGNED_OFF));

		assertThat(findings()).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo("OR-0213");
			assertThat(finding.message()).contains("signed off", "in triage");
		});
	}

	@Test
	void aPeriodThatTheCalendarDoesNotHaveIsFound() {
		set(delivery, Literals.DELIVERY__PERIOD, "0000-Q1");

		assertThat(findings()).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo("OR-0218");
			assertThat(finding.feature()).isEqualTo("period");
		});
	}

	@Test
	void aHistoryThatRunsBackwardsIsFound() {
		set(delivery.getEvents().get(1), Literals.DELIVERY_EVENT__TIME, delivery.getEvents().get(0).getTime().minusSeconds(60));

		assertThat(findings()).singleElement().extracting(Finding::rule).isEqualTo("OR-0219");
	}

	@Test
	void deliveriesThatSupersedeEachOtherInACircleAreFound() throws Exception {
		Path sent = Files.writeString(folder.resolve("again.csv"), "sex\nF\n");
		Delivery again = deliveries.receive(new Receipt(delivery.getDataset(), "2026-Q1", List.of(sent), null, null),
				new Actor("dis.desk-data-officer", null), new NullProgressMonitor());
		assertThat(findings()).isEmpty();

		set(delivery, Literals.DELIVERY__SUPERSEDES, again);

		assertThat(findings()).extracting(Finding::rule).containsOnly("OR-0220");
		assertThat(findings()).extracting(Finding::element).containsExactlyInAnyOrder(delivery.getId(), again.getId());
	}

	private void set(EObject object, EStructuralFeature feature, Object value) {
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), object, feature, value));
	}

	@Test
	void aCalendarThatCannotBeFollowedIsFound() {
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), kenya.dataset("drs.register.arrivals"),
				Literals.DATASET__RELEASE_CALENDAR, "FREQ=MONTHLY;BYMONTHDAY=40"));

		assertThat(findings()).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo("OR-0212");
			assertThat(finding.element()).isEqualTo("drs.register.arrivals");
		});
	}

	private List<Finding> findings() {
		return new Validation(new Guard()).run(kenya.catalogue(), Installed.validators().list(), new NullProgressMonitor())
				.stream().filter(finding -> finding.rule().startsWith("OR-021") || finding.rule().equals("OR-0220")).toList();
	}
}
