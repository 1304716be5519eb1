// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.findings.Finding;
import org.orodha.data.delivery.CatalogueChecker;
import org.orodha.data.delivery.Cell;
import org.orodha.data.delivery.CheckRequests;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.DeliveryChecker;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.data.delivery.Receipt;
import org.orodha.data.delivery.Reception;
import org.orodha.data.delivery.Reception.Front;
import org.orodha.data.delivery.Reception.Outcome;
import org.orodha.engine.EngineLimits;
import org.orodha.model.Correction;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;
import org.orodha.model.ModelPackage.Literals;

class ReceptionTest {

	private static final String DATASET = "dis.border-system.entries-quarterly";
	private static final Actor OFFICER = new Actor("dis.desk-data-officer", null);
	private static final IProgressMonitor QUIET = new NullProgressMonitor();

	@TempDir
	Path folder;

	@Test
	void whatWasReceivedStaysWhereOnlyItsCheckFails() throws Exception {
		Kenya kenya = Kenya.partIn(folder.resolve("catalogue"));
		Path noFolder = sent("no-folder", "");
		Reception reception = reception(kenya,
				new CatalogueChecker(kenya.catalogue(), new EngineLimits(1L << 28, 1L << 28, noFolder)));
		Delivery delivery = reception.receive(receipt(kenya, sent("entries.csv", "sex,entries\nM,1\n")), QUIET);

		Outcome outcome = reception.checkReceived(delivery, QUIET);

		assertThat(outcome).isInstanceOfSatisfying(Outcome.Unchecked.class,
				unchecked -> assertThat(unchecked.why()).hasMessageContaining("no-folder"));
		Kenya again = Kenya.open(kenya.folder());
		Delivery kept = again.catalogue().require(Delivery.class, delivery.getId());
		assertThat(kept.getState()).isEqualTo(DeliveryState.RECEIVED);
		assertThat(new Deliveries(again.catalogue(), Kenya.CLOCK).verify(kept, QUIET)).isEmpty();
		assertThat(reception(again, (checked, files, monitor) -> Reports.clean()).check(kept, QUIET))
				.isInstanceOf(Outcome.Checked.class);
	}

	@Test
	void whatWasReceivedStaysWhereItsReportCannotBeWritten() throws Exception {
		Kenya kenya = Kenya.partIn(folder.resolve("catalogue"));
		Reception reception = reception(kenya, (checked, files, monitor) -> Reports.clean());
		Delivery delivery = reception.receive(receipt(kenya, sent("entries.csv", "sex,entries\nM,1\n")), QUIET);
		Path home = new Deliveries(kenya.catalogue(), Kenya.CLOCK).files(delivery).get(0).getParent().getParent();
		Files.writeString(home.resolve("reports"), "in the way");

		assertThat(reception.checkReceived(delivery, QUIET)).isInstanceOfSatisfying(Outcome.Unchecked.class,
				unchecked -> assertThat(unchecked.why()).hasMessageContaining("cannot be written"));

		assertThat(Kenya.open(kenya.folder()).catalogue().require(Delivery.class, delivery.getId()).getState())
				.isEqualTo(DeliveryState.RECEIVED);
	}

	@Test
	void filesThatAreNoTablesAreNotReceived() throws Exception {
		Kenya kenya = Kenya.partIn(folder.resolve("catalogue"));
		Reception reception = reception(kenya);
		Delivery delivery = reception.receive(receipt(kenya, Files.write(folder.resolve("zeros.csv"), new byte[1 << 12])), QUIET);

		assertThat(reception.checkReceived(delivery, QUIET)).isInstanceOfSatisfying(Outcome.Withdrawn.class,
				withdrawn -> assertThat(withdrawn.why()).hasMessageContaining("no text"));

		assertThat(Kenya.open(kenya.folder()).catalogue().all(Delivery.class)).isEmpty();
		try (Stream<Path> data = Files.list(kenya.folder().resolve("data"))) {
			assertThat(data).isEmpty();
		}
	}

	@Test
	void aDeliveryThatWasCheckedBeforeStaysWhateverItsNextCheckFinds() throws Exception {
		Kenya kenya = Kenya.partIn(folder.resolve("catalogue"));
		Reception reception = reception(kenya);
		Delivery delivery = reception.receive(receipt(kenya, Files.write(folder.resolve("zeros.csv"), new byte[1 << 12])), QUIET);

		assertThat(reception.check(delivery, QUIET)).isInstanceOf(Outcome.Unchecked.class);

		assertThat(Kenya.open(kenya.folder()).catalogue().find(Delivery.class, delivery.getId())).isPresent();
	}

	@Test
	void whatWasReceivedStaysWhereItsCheckIsGivenUp() throws Exception {
		Kenya kenya = Kenya.partIn(folder.resolve("catalogue"));
		Reception reception = reception(kenya, (checked, files, monitor) -> {
			throw new OperationCanceledException();
		});
		Delivery delivery = reception.receive(receipt(kenya, sent("entries.csv", "sex,entries\nM,1\n")), QUIET);

		assertThatThrownBy(() -> reception.checkReceived(delivery, QUIET)).isInstanceOf(OperationCanceledException.class);

		assertThat(Kenya.open(kenya.folder()).catalogue().require(Delivery.class, delivery.getId()).getState())
				.isEqualTo(DeliveryState.RECEIVED);
	}

	@Test
	void filesThatLieBehindALinkAreMissing() throws Exception {
		Kenya kenya = Kenya.partIn(folder.resolve("catalogue"));
		Reception reception = reception(kenya);
		Delivery delivery = reception.receive(receipt(kenya, sent("entries.csv", "sex,entries\nM,1\n")), QUIET);
		Path home = new Deliveries(kenya.catalogue(), Kenya.CLOCK).files(delivery).get(0).getParent();
		Files.move(home, folder.resolve("elsewhere"));
		Files.createSymbolicLink(home, folder.resolve("elsewhere"));

		assertThat(new Deliveries(kenya.catalogue(), Kenya.CLOCK).verify(delivery, QUIET)).extracting(Finding::rule)
				.containsExactly("OR-0210");
		assertThat(reception.check(delivery, QUIET)).isInstanceOf(Outcome.Unchecked.class);
		assertThatThrownBy(() -> new Deliveries(kenya.catalogue(), Kenya.CLOCK).files(delivery)).isInstanceOf(DeliveryException.class)
				.hasMessageContaining("is a link");
	}

	@Test
	void aReportOrAnEarlierDeliveryBehindALinkIsTold() throws Exception {
		Kenya kenya = Kenya.partIn(folder.resolve("catalogue"));
		Reception reception = reception(kenya, (checked, files, monitor) -> Reports.clean());
		Deliveries deliveries = new Deliveries(kenya.catalogue(), Kenya.CLOCK);
		Delivery delivery = reception.receive(receipt(kenya, sent("entries.csv", "sex,entries\nM,1\n")), QUIET);
		reception.checkReceived(delivery, QUIET);
		Path home = deliveries.files(delivery).get(0).getParent().getParent();
		Files.move(home, folder.resolve("elsewhere"));
		Files.createSymbolicLink(home, folder.resolve("elsewhere"));

		assertThatThrownBy(() -> deliveries.report(delivery)).isInstanceOf(DeliveryException.class).hasMessageContaining("is a link");
		assertThatThrownBy(() -> CheckRequests.forFiles(kenya.catalogue(), delivery.getDataset(), delivery.getPeriod(), List.of(),
				finding -> {
				})).isInstanceOf(IOException.class).hasMessageContaining("is a link");
	}

	@Test
	void aDeliveryThatNamesNoFileIsNotCheckedAndToldSo() throws Exception {
		Kenya kenya = Kenya.partIn(folder.resolve("catalogue"));
		Reception reception = reception(kenya);
		Delivery delivery = reception.receive(receipt(kenya, sent("entries.csv", "sex,entries\nM,1\n")), QUIET);
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), delivery, Literals.DELIVERY__FILES, List.of()));

		assertThat(reception.check(delivery, QUIET)).isInstanceOfSatisfying(Outcome.Unchecked.class,
				unchecked -> assertThat(unchecked.why()).hasMessageContaining(delivery.getId() + " names no file"));
	}

	@Test
	void aDeliveryOfADatasetWithoutVariablesStaysReceivedAndItIsToldWhatToDescribe() throws Exception {
		Kenya kenya = Kenya.partIn(folder.resolve("catalogue"));
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), kenya.dataset(DATASET), Literals.DATASET__VARIABLES, List.of()));
		Reception reception = reception(kenya);
		Delivery delivery = reception.receive(receipt(kenya, sent("entries.csv", "sex,entries\nM,1\n")), QUIET);

		assertThat(reception.checkReceived(delivery, QUIET)).isInstanceOfSatisfying(Outcome.Unchecked.class,
				unchecked -> assertThat(unchecked.why()).hasMessageContaining("The dataset " + DATASET + " has no variables")
						.hasMessageContaining("import its structure from the file"));

		assertThat(kenya.catalogue().require(Delivery.class, delivery.getId()).getState()).isEqualTo(DeliveryState.RECEIVED);
	}

	@Test
	void aLetterThatNoEventNamesIsRemovedAndOthersStay() throws Exception {
		Kenya kenya = Kenya.partIn(folder.resolve("catalogue"));
		Reception reception = reception(kenya, (checked, files, monitor) -> Reports.clean());
		Delivery delivery = reception.receive(receipt(kenya, sent("entries.csv", "sex,entries\nM,1\n")), QUIET);
		reception.checkReceived(delivery, QUIET);
		Deliveries deliveries = new Deliveries(kenya.catalogue(), Kenya.CLOCK);
		deliveries.reject(delivery, OFFICER, "once", Locale.ENGLISH);
		kenya.catalogue().undo();
		deliveries.discardLetter(delivery);
		assertThat(letters(kenya)).isEmpty();

		deliveries.reject(delivery, OFFICER, "again", Locale.ENGLISH);
		deliveries.discardLetter(delivery);
		assertThat(letters(kenya)).hasSize(2);
	}

	private static List<Path> letters(Kenya kenya) throws IOException {
		try (Stream<Path> files = Files.walk(kenya.folder().resolve("data"))) {
			return files.filter(file -> file.getParent().endsWith("letters")).toList();
		}
	}

	@Test
	void whoCorrectsAtTheSameTimeTakesTurnsAndNoCorrectionIsLost() throws Exception {
		Kenya kenya = Kenya.partIn(folder.resolve("catalogue"));
		Reception reception = reception(kenya, (checked, files, monitor) -> Reports.clean());
		String id = reception.receive(receipt(kenya, sent("entries.csv", "sex,entries\nM,1\n")), QUIET).getId();
		reception.checkReceived(kenya.catalogue().require(Delivery.class, id), QUIET);
		List<Callable<Void>> persons = new ArrayList<>();
		for (int line = 2; line < 8; line++)
			persons.add(correction(kenya.folder(), id, line));
		try (ExecutorService all = Executors.newFixedThreadPool(persons.size())) {
			for (Future<Void> corrected : all.invokeAll(persons))
				corrected.get();
		}

		assertThat(Kenya.open(kenya.folder()).catalogue().require(Delivery.class, id).getCorrections())
				.extracting(Correction::getLine).containsExactlyInAnyOrder(2L, 3L, 4L, 5L, 6L, 7L);
	}

	private static Callable<Void> correction(Path place, String id, long line) {
		return () -> {
			try (Closeable turn = Reception.turn(Kenya.open(place).catalogue().attachments(), id, QUIET)) {
				Kenya kenya = Kenya.open(place);
				new Deliveries(kenya.catalogue(), Kenya.CLOCK).correct(kenya.catalogue().require(Delivery.class, id),
						new Cell("entries.csv", line, "crossings"), "1", "2", "Asked", OFFICER);
				kenya.catalogue().save(QUIET);
				return null;
			}
		};
	}

	@Test
	void whoReceivesAtTheSameTimeTakesTurnsAndSeesWhatCameBefore() throws Exception {
		Path place = Kenya.partIn(folder.resolve("catalogue")).folder();
		Path same = sent("same.csv", "sex,entries\nM,0\n");
		List<Callable<Boolean>> persons = new ArrayList<>();
		for (int number = 0; number < 8; number++) {
			Path file = number % 2 == 0 ? same : sent("entries" + number + ".csv", "sex,entries\nM," + number + "\n");
			persons.add(() -> deliver(place, file));
		}
		int refused = 0;
		try (ExecutorService all = Executors.newFixedThreadPool(persons.size())) {
			for (Future<Boolean> received : all.invokeAll(persons))
				refused += received.get() ? 0 : 1;
		}

		List<Delivery> deliveries = Kenya.open(place).catalogue().all(Delivery.class);
		assertThat(refused).isEqualTo(3);
		assertThat(deliveries).hasSize(5);
		assertThat(deliveries.stream().map(Delivery::getSupersedes).distinct()).hasSize(5);
		assertThat(deliveries).filteredOn(delivery -> delivery.getSupersedes() == null).hasSize(1);
	}

	@Test
	void whoWaitsCanGiveUp() throws Exception {
		Kenya kenya = Kenya.partIn(folder.resolve("catalogue"));
		IProgressMonitor impatient = new NullProgressMonitor();
		impatient.setCanceled(true);
		try (Closeable turn = Reception.turn(kenya.catalogue().attachments(), DATASET, QUIET)) {
			assertThatThrownBy(() -> Reception.turn(kenya.catalogue().attachments(), DATASET, impatient))
					.isInstanceOf(OperationCanceledException.class);
		}
		Reception.turn(kenya.catalogue().attachments(), DATASET, impatient).close();
	}

	@Test
	void whatIsReceivedInTwoCopiesOfACatalogueLiesInFoldersOfItsOwn() throws Exception {
		String here = home(Kenya.partIn(folder.resolve("here")), sent("e1.csv", "sex,entries\nM,1\n"));
		String there = home(Kenya.partIn(folder.resolve("there")), sent("e2.csv", "sex,entries\nM,2\n"));

		assertThat(here).isNotEqualTo(there);
	}

	private static String home(Kenya kenya, Path file) throws Exception {
		return kenya.folder().relativize(new Deliveries(kenya.catalogue(), Kenya.CLOCK)
				.files(reception(kenya).receive(receipt(kenya, file), QUIET)).get(0).getParent()).toString();
	}

	/** Whether the file was received. */
	private static boolean deliver(Path place, Path file) throws Exception {
		try (Closeable turn = Reception.turn(Kenya.open(place).catalogue().attachments(), DATASET, QUIET)) {
			Kenya kenya = Kenya.open(place);
			reception(kenya).receive(receipt(kenya, file), QUIET);
			return true;
		} catch (DeliveryException refused) {
			assertThat(refused).hasMessageContaining("delivered already");
			return false;
		}
	}

	private static Reception reception(Kenya kenya) {
		return reception(kenya, new CatalogueChecker(kenya.catalogue(), EngineLimits.DEFAULT));
	}

	private static Reception reception(Kenya kenya, DeliveryChecker checker) {
		return new Reception(kenya.catalogue(), Kenya.CLOCK, OFFICER, Front.saving(kenya.catalogue(), catalogue -> checker));
	}

	private static Receipt receipt(Kenya kenya, Path file) {
		return new Receipt(kenya.dataset(DATASET), "2026-Q1", List.of(file), null, null);
	}

	private Path sent(String name, String content) throws IOException {
		return Files.writeString(Files.createDirectories(folder.resolve("sent")).resolve(name), content);
	}
}
