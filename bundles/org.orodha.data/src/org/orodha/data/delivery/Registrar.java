// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Owners;
import org.orodha.core.text.Texts;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryFile;
import org.orodha.model.DeliveryState;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelFactory;
import org.orodha.model.time.TimePeriod;

/** Enters what came in as a delivery. */
final class Registrar {

	private static final Messages MESSAGES = Messages.of(Registrar.class);

	private final Catalogue catalogue;
	private final History history;

	Registrar(Catalogue catalogue, History history) {
		this.catalogue = catalogue;
		this.history = history;
	}

	Delivery enter(Incoming incoming, Actor actor, Instant now, LocalDate today) throws DeliveryException {
		String id;
		String home;
		Admission admission;
		try (incoming) {
			admission = Admission.of(incoming.receipt(), actor, history, new Gate(catalogue, today));
			id = freeId(incoming.receipt().dataset().getId() + "." + incoming.period());
			home = Home.of(id, incoming.files());
			incoming.complete(home + "/files");
		} catch (IOException failure) {
			throw DeliveryException.at(catalogue.name(), MESSAGES.text("receive.failed", failure.getMessage()), failure);
		}
		boolean entered = false;
		try {
			Delivery delivery = delivery(incoming, id, home, today);
			delivery.getEvents().addAll(admission.events(history, now));
			catalogue.execute(Commands.add(catalogue, delivery));
			entered = true;
			return delivery;
		} finally {
			if (!entered)
				remove(home);
		}
	}

	void remove(String home) throws DeliveryException {
		try {
			catalogue.attachments().delete(home);
		} catch (IOException failure) {
			throw DeliveryException.at(home, MESSAGES.text("receive.failed", failure.getMessage()), failure);
		}
	}

	/** An identifier that neither an element has nor the files of a delivery whose receipt was undone. */
	private String freeId(String wanted) throws IOException {
		List<String> homes = catalogue.attachments().folders();
		String id = Ids.slug(wanted);
		String free = id;
		for (int number = 2; catalogue.contains(free) || isHome(free, homes); number++)
			free = id + "-" + number;
		return free;
	}

	private static boolean isHome(String id, List<String> homes) {
		return homes.stream().anyMatch(folder -> Home.isOf(id, folder));
	}

	private Delivery delivery(Incoming incoming, String id, String home, LocalDate today) {
		Receipt receipt = incoming.receipt();
		Delivery delivery = ModelFactory.eINSTANCE.createDelivery();
		delivery.setId(id);
		for (LocalizedText name : receipt.dataset().getName())
			delivery.getName().add(Texts.text(name.getLanguage(), name.getValue() + ", " + incoming.period(),
					name.isSetState() ? name.getState() : null));
		delivery.setOwner(Owners.of(receipt.dataset()).orElse(null));
		delivery.setDataset(receipt.dataset());
		delivery.setPeriod(incoming.period().toString());
		delivery.setState(DeliveryState.RECEIVED);
		delivery.setSender(receipt.sender());
		delivery.setChannel(receipt.channel());
		delivery.setReceived(today);
		incoming.files().forEach(file -> delivery.getFiles().add(file(home, file)));
		delivery.setSupersedes(latest(receipt.dataset(), incoming.period()));
		return delivery;
	}

	private static DeliveryFile file(String home, Incoming.File file) {
		DeliveryFile kept = ModelFactory.eINSTANCE.createDeliveryFile();
		kept.setPath(home + "/files/" + file.stored());
		kept.setName(file.name());
		kept.setSize(file.size());
		kept.setChecksum(file.checksum());
		return kept;
	}

	/** The delivery of that period that no other supersedes, or null. */
	private Delivery latest(Dataset dataset, TimePeriod period) {
		List<Delivery> earlier = catalogue.all(Delivery.class).stream()
				.filter(delivery -> delivery.getDataset() == dataset && period.toString().equals(TimePeriod.canonical(delivery.getPeriod()))
						&& delivery.getState() != DeliveryState.EXPECTED)
				.toList();
		return earlier.stream()
				.filter(delivery -> earlier.stream().noneMatch(other -> other.getSupersedes() == delivery))
				.reduce((first, last) -> last).orElse(null);
	}
}
