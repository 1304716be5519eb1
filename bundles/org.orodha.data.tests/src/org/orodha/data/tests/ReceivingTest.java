// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.findings.Finding;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.data.delivery.Incoming;
import org.orodha.data.delivery.Receipt;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.model.DeliveryState;
import org.orodha.model.Frequency;

class ReceivingTest {

	private static final String DATASET = "dis.border-system.entries-quarterly";
	private static final Actor OFFICER = new Actor("dis.desk-data-officer", null);

	@TempDir
	Path folder;

	private Kenya kenya;
	private Deliveries deliveries;

	@BeforeEach
	void openSample() throws Exception {
		kenya = Kenya.partIn(folder.resolve("catalogue"));
		deliveries = new Deliveries(kenya.catalogue(), Kenya.CLOCK);
	}

	@Test
	void whatWasSentIsKeptUnchangedWithItsHistory() throws Exception {
		Path sent = sent("entries.csv", "border_post,entries\nJKIA,12\n");
		Delivery delivery = deliveries.receive(new Receipt(kenya.dataset(DATASET), "2026-Q1", List.of(sent), "mail", "DIS"),
				new Actor("dis.desk-data-officer", kenya.role("dis.data-officer")), new NullProgressMonitor());

		Kenya again = kenya.saved();
		Delivery stored = again.catalogue().require(Delivery.class, DATASET + ".2026-q1");
		assertThat(stored.getId()).isEqualTo(delivery.getId());
		assertThat(stored.getState()).isEqualTo(DeliveryState.RECEIVED);
		assertThat(stored.getOwner().getId()).isEqualTo("dis");
		assertThat(stored.getReceived()).hasToString("2026-04-07");
		assertThat(stored.getEvents()).singleElement().satisfies(event -> {
			assertThat(event.getAction()).isEqualTo(DeliveryAction.RECEIVE);
			assertThat(event.getPerson()).isEqualTo("dis.desk-data-officer");
			assertThat(event.getRole().getId()).isEqualTo("dis.data-officer");
		});
		assertThat(stored.getFiles()).singleElement().satisfies(file -> assertThat(file.getChecksum())
				.isEqualTo("f68bdff414d7cbb5c18ff85943e86c59d95ed4bb649e64c381568a8f21444573"));
		assertThat(new Deliveries(again.catalogue(), Kenya.CLOCK).files(stored)).singleElement()
				.satisfies(file -> assertThat(file).hasSameBinaryContentAs(sent));
	}

	@Test
	void aFileNameWithAControlCharacterIsKeptWithoutIt() throws Exception {
		Delivery delivery = receive("2026-Q1", sent("a\u001b[2Jb.csv", "1"));

		Kenya again = kenya.saved();
		Delivery stored = again.catalogue().require(Delivery.class, delivery.getId());
		assertThat(stored.getFiles()).singleElement()
				.satisfies(file -> assertThat(file.getName()).isEqualTo("a\ufffd[2Jb.csv"));
		assertThat(new Deliveries(again.catalogue(), Kenya.CLOCK).files(stored)).singleElement()
				.satisfies(file -> assertThat(file).hasFileName("a_[2Jb.csv").hasContent("1"));
	}

	@Test
	void aDeliveryOfTheSamePeriodSupersedesTheEarlierOne() throws Exception {
		Delivery first = receive("2026-Q1", sent("a.csv", "1"));
		Delivery second = receive("2026-Q1", sent("b.csv", "2"));
		Delivery third = receive("2026-Q1", sent("c.csv", "3"));

		assertThat(second.getId()).isEqualTo(first.getId() + "-2");
		assertThat(second.getSupersedes()).isSameAs(first);
		assertThat(third.getSupersedes()).isSameAs(second);
		assertThat(receive("2026-Q2", sent("d.csv", "4")).getSupersedes()).isNull();
	}

	@Test
	void receivingIsUndoneAndDoneAgain() throws Exception {
		Delivery delivery = receive("2026-Q1", sent("a.csv", "1"));

		kenya.catalogue().undo();
		assertThat(kenya.catalogue().find(Delivery.class, delivery.getId())).isEmpty();
		kenya.catalogue().editingDomain().getCommandStack().redo();

		assertThat(deliveries.verify(kenya.catalogue().require(Delivery.class, delivery.getId()), new NullProgressMonitor()))
				.isEmpty();
	}

	@Test
	void theFilesOfAReceiptThatWasUndoneAreNeverTakenForOthers() throws Exception {
		receive("2026-Q1", sent("a.csv", "1"));
		kenya.catalogue().undo();

		Delivery delivery = receive("2026-Q1", sent("a.csv", "other"));

		assertThat(delivery.getId()).endsWith("2026-q1-2");
		assertThat(deliveries.files(delivery).get(0)).hasContent("other");
	}

	@ParameterizedTest
	@CsvSource({ "2026, expected a period such as 2019-Q3", "2026-04, expected a period such as 2019-Q3",
			"2026-Q5, Expected a period such as", "2026-02-30, Expected a period such as", "next, Expected a period such as" })
	void aPeriodThatDoesNotSuitTheDatasetIsRefused(String period, String expected) throws Exception {
		assertThatThrownBy(() -> receive(period, sent("a.csv", "1"))).isInstanceOf(DeliveryException.class)
				.hasMessageContaining(expected).hasMessageContaining(period);
	}

	@ParameterizedTest
	@CsvSource({ "WEEKLY, 2026-W05, 2026W5, 2026-w05", "WEEKLY, 2026-01-26/P1W, 2026-W05, 2026-w05",
			"FOUR_MONTHLY, 2026-T1, 2026-01-01/2026-04-30, 2026-t1", "ANNUAL, FY2025/26, 2025/2026, 2025-26",
			"ANNUAL, 2025-04-01/2026-03-31, 2025-04-01/P1Y, 2025-04-01-2026-03-31", "HALF_YEARLY, 2026S1, 2026-S1, 2026-s1",
			"MONTHLY, 2026-M01, 2026-01, 2026-01", "DAILY, 2026-D032, 2026-02-01, 2026-02-01" })
	void aPeriodIsTheSameHoweverItIsWritten(Frequency frequency, String period, String again, String id) throws Exception {
		kenya.dataset(DATASET).setFrequency(frequency);

		Delivery first = receive(period, sent("a.csv", "1"));

		assertThat(first.getId()).isEqualTo(DATASET + "." + id);
		assertThat(receive(again, sent("b.csv", "2")).getSupersedes()).isSameAs(first);
	}

	@Test
	void theSameFileIsNotTakenTwice() throws Exception {
		receive("2026-Q1", sent("a.csv", "1"));

		assertThatThrownBy(() -> receive("2026-Q2", sent("b.csv", "1"))).isInstanceOf(DeliveryException.class)
				.hasMessageContaining("delivered already, with " + DATASET + ".2026-q1");
		assertThatThrownBy(() -> receive("2026-Q2", sent("c.csv", "2"), sent("d.csv", "2")))
				.hasMessageContaining("the same as c.csv");
	}

	@Test
	void whatIsNoFileIsRefused() throws Exception {
		assertThatThrownBy(() -> receive("2026-Q1", folder)).hasMessageContaining("found a folder");
		assertThatThrownBy(() -> receive("2026-Q1", folder.resolve("none.csv"))).hasMessageContaining("no such file");
		assertThatThrownBy(() -> receive("2026-Q1", sent("a.csv", ""))).hasMessageContaining("empty");
		assertThatThrownBy(() -> receive("2026-Q1")).hasMessageContaining("No file");
		assertThatThrownBy(() -> receive("2026-Q1", sent("a.csv", "1"), sent("other/a.csv", "2")))
				.hasMessageContaining("same name");
		assertThat(leftBehind()).isEmpty();
	}

	@Test
	void givingUpLeavesNothingBehind() throws Exception {
		Path large = folder.resolve("large.csv");
		Files.write(large, new byte[8 << 20]);
		IProgressMonitor impatient = new NullProgressMonitor() {
			@Override
			public void worked(int work) {
				setCanceled(true);
			}
		};

		assertThatThrownBy(() -> deliveries.take(receipt("2026-Q1", sent("a.csv", "1"), large), impatient))
				.isInstanceOf(OperationCanceledException.class);

		assertThat(leftBehind()).isEmpty();
		assertThat(kenya.catalogue().isDirty()).isFalse();
	}

	@Test
	void whatAProcessThatDiedLeftUnfinishedIsRemoved() throws Exception {
		Path incoming = kenya.folder().resolve(".orodha/incoming");
		Files.createDirectories(incoming.resolve("dead"));
		Files.writeString(incoming.resolve("dead/a.csv"), "half");
		Files.createFile(incoming.resolve("dead.lock"));

		try (Incoming unfinished = deliveries.take(receipt("2026-Q1", sent("a.csv", "1")), new NullProgressMonitor())) {
			receive("2026-Q1", sent("b.csv", "2"));
			deliveries.receive(unfinished, OFFICER);
		}

		assertThat(incoming).isEmptyDirectory();
		assertThat(kenya.catalogue().all(Delivery.class)).hasSize(2);
	}

	@Test
	void filesThatWereChangedOrRemovedAreTold() throws Exception {
		Delivery delivery = receive("2026-Q1", sent("a.csv", "1"), sent("b.csv", "2"), sent("c.csv", "3"));
		Files.writeString(deliveries.files(delivery).get(0), "9");
		Files.delete(deliveries.files(delivery).get(1));

		List<Finding> findings = deliveries.verify(delivery, new NullProgressMonitor());

		assertThat(findings).extracting(Finding::rule).containsExactly("OR-0211", "OR-0210");
		assertThat(findings.get(0).message()).contains("a.csv", "changed since it came");
		assertThatThrownBy(() -> deliveries.check(delivery, (checked, files, monitor) -> Reports.clean(), OFFICER,
				new NullProgressMonitor())).hasMessageContaining("changed since it came");
	}

	@Test
	void aDeliveredElementFileIsNoElement() throws Exception {
		String element = Files.readString(kenya.folder().resolve("dis/agency/dis.orodha"));
		receive("2026-Q1", sent("dis.orodha", element));

		assertThat(kenya.saved().catalogue().duplicates()).isEmpty();
	}

	private Delivery receive(String period, Path... files) throws DeliveryException {
		return deliveries.receive(receipt(period, files), OFFICER, new NullProgressMonitor());
	}

	private Receipt receipt(String period, Path... files) {
		return new Receipt(kenya.dataset(DATASET), period, List.of(files), null, null);
	}

	private Path sent(String name, String content) throws IOException {
		Path file = folder.resolve("sent").resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, content);
	}

	private List<Path> leftBehind() throws IOException {
		try (Stream<Path> data = walk("data"); Stream<Path> incoming = walk(".orodha/incoming")) {
			return Stream.concat(data, incoming).filter(Files::isRegularFile).toList();
		}
	}

	private Stream<Path> walk(String path) throws IOException {
		Path start = kenya.folder().resolve(path);
		return Files.exists(start) ? Files.walk(start) : Stream.empty();
	}
}
