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
import java.util.Optional;
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
import org.orodha.data.delivery.Actor;
import org.orodha.data.delivery.CatalogueChecker;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.data.delivery.Receipt;
import org.orodha.data.delivery.Reception;
import org.orodha.engine.EngineLimits;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;

class ReceptionTest {

	private static final String DATASET = "dis.border-system.entries-quarterly";
	private static final Actor OFFICER = new Actor("Wanjiru", null);
	private static final IProgressMonitor QUIET = new NullProgressMonitor();

	@TempDir
	Path folder;

	@Test
	void whatWasReceivedStaysWhereOnlyItsCheckFails() throws Exception {
		Kenya kenya = Kenya.partIn(folder.resolve("catalogue"));
		Reception reception = reception(kenya);
		Delivery delivery = reception.receive(receipt(kenya, sent("entries.csv", "sex,entries\nM,1\n")), QUIET);
		Path noFolder = sent("no-folder", "");

		Optional<DeliveryException> unchecked = reception.check(delivery,
				new CatalogueChecker(kenya.catalogue(), new EngineLimits(1L << 28, 1L << 28, noFolder)), QUIET);

		assertThat(unchecked).get().satisfies(failure -> assertThat(failure).hasMessageContaining("no-folder"));
		Kenya again = Kenya.open(kenya.folder());
		Delivery kept = again.catalogue().require(Delivery.class, delivery.getId());
		assertThat(kept.getState()).isEqualTo(DeliveryState.RECEIVED);
		assertThat(new Deliveries(again.catalogue(), Kenya.CLOCK).verify(kept, QUIET)).isEmpty();
		assertThat(reception(again).check(kept, (checked, files, monitor) -> Reports.clean(), QUIET)).isEmpty();
	}

	@Test
	void whatWasReceivedStaysWhereItsReportCannotBeWritten() throws Exception {
		Kenya kenya = Kenya.partIn(folder.resolve("catalogue"));
		Reception reception = reception(kenya);
		Delivery delivery = reception.receive(receipt(kenya, sent("entries.csv", "sex,entries\nM,1\n")), QUIET);
		Path home = new Deliveries(kenya.catalogue(), Kenya.CLOCK).files(delivery).get(0).getParent().getParent();
		Files.writeString(home.resolve("reports"), "in the way");

		assertThat(reception.check(delivery, (checked, files, monitor) -> Reports.clean(), QUIET)).get()
				.satisfies(failure -> assertThat(failure).hasMessageContaining("cannot be written"));

		assertThat(Kenya.open(kenya.folder()).catalogue().require(Delivery.class, delivery.getId()).getState())
				.isEqualTo(DeliveryState.RECEIVED);
	}

	@Test
	void filesThatAreNoTablesAreNotReceived() throws Exception {
		Kenya kenya = Kenya.partIn(folder.resolve("catalogue"));
		Reception reception = reception(kenya);
		Delivery delivery = reception.receive(receipt(kenya, Files.write(folder.resolve("zeros.csv"), new byte[1 << 12])), QUIET);

		assertThatThrownBy(() -> reception.check(delivery, new CatalogueChecker(kenya.catalogue(), EngineLimits.DEFAULT), QUIET))
				.isInstanceOf(DeliveryException.class).hasMessageContaining("no text");

		assertThat(Kenya.open(kenya.folder()).catalogue().all(Delivery.class)).isEmpty();
		try (Stream<Path> data = Files.list(kenya.folder().resolve("data"))) {
			assertThat(data).isEmpty();
		}
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
		return new Reception(kenya.catalogue(), new Deliveries(kenya.catalogue(), Kenya.CLOCK), OFFICER);
	}

	private static Receipt receipt(Kenya kenya, Path file) {
		return new Receipt(kenya.dataset(DATASET), "2026-Q1", List.of(file), null, null);
	}

	private Path sent(String name, String content) throws IOException {
		return Files.writeString(Files.createDirectories(folder.resolve("sent")).resolve(name), content);
	}
}
