// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Attachments.Batch;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.time.PeriodLengths;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryFile;
import org.orodha.model.time.TimePeriod;

/** Copies files that came in, unless they are nonsense. */
final class Intake {

	private static final Messages MESSAGES = Messages.of(Intake.class);

	private final Catalogue catalogue;

	Intake(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	Incoming take(Receipt receipt, IProgressMonitor monitor) throws DeliveryException {
		TimePeriod period = period(receipt);
		checkFiles(receipt);
		SubMonitor progress = SubMonitor.convert(monitor, MESSAGES.text("receive.task"), receipt.files().size());
		try {
			Batch batch = catalogue.attachments().batch();
			boolean taken = false;
			try {
				Incoming incoming = new Incoming(receipt, period, copy(receipt, batch, progress), batch);
				taken = true;
				return incoming;
			} finally {
				if (!taken)
					batch.close();
			}
		} catch (IOException failure) {
			throw DeliveryException.at(catalogue.name(), MESSAGES.text("receive.failed", failure.getMessage()), failure);
		}
	}

	private List<Incoming.File> copy(Receipt receipt, Batch batch, SubMonitor progress)
			throws DeliveryException, IOException {
		Map<String, Delivery> known = checksums(receipt.dataset());
		Map<String, String> names = new HashMap<>();
		List<Incoming.File> files = new ArrayList<>();
		for (Path file : receipt.files()) {
			Incoming.File copied = FileCopy.copy(file, batch, progress.split(1));
			Delivery earlier = known.get(copied.checksum());
			if (earlier != null)
				throw DeliveryException.at(file.toString(), MESSAGES.text("file.delivered", earlier.getId()), null);
			String twin = names.putIfAbsent(copied.checksum(), copied.name());
			if (twin != null)
				throw DeliveryException.at(file.toString(), MESSAGES.text("file.twin", twin), null);
			files.add(copied);
		}
		return files;
	}

	private Map<String, Delivery> checksums(Dataset dataset) {
		Map<String, Delivery> known = new HashMap<>();
		for (Delivery delivery : catalogue.all(Delivery.class))
			if (delivery.getDataset() == dataset)
				for (DeliveryFile file : delivery.getFiles())
					known.put(file.getChecksum(), delivery);
		return known;
	}

	private TimePeriod period(Receipt receipt) throws DeliveryException {
		Dataset dataset = receipt.dataset();
		TimePeriod period = TimePeriod.parse(receipt.period()).orElseThrow(
				() -> DeliveryException.of(dataset.getId(), MESSAGES.text("period.none", receipt.period())));
		if (dataset.isSetFrequency() && !PeriodLengths.of(dataset.getFrequency()).contains(period.length()))
			throw DeliveryException.of(dataset.getId(), MESSAGES.text("period.frequency", receipt.period(), dataset.getId(),
					Labels.of(dataset.getFrequency()), PeriodLengths.examples(dataset.getFrequency())));
		return period;
	}

	private static void checkFiles(Receipt receipt) throws DeliveryException {
		if (receipt.files().isEmpty())
			throw DeliveryException.of(receipt.dataset().getId(), MESSAGES.text("file.none"));
		Map<String, Path> names = new HashMap<>();
		for (Path file : receipt.files()) {
			if (Files.isDirectory(file))
				throw DeliveryException.at(file.toString(), MESSAGES.text("file.folder"), null);
			if (!Files.exists(file))
				throw DeliveryException.at(file.toString(), MESSAGES.text("file.missing"), null);
			if (!Files.isRegularFile(file) || !Files.isReadable(file))
				throw DeliveryException.at(file.toString(), MESSAGES.text("file.unreadable"), null);
			Path other = names.putIfAbsent(FileCopy.storedName(file), file);
			if (other != null)
				throw DeliveryException.at(file.toString(), MESSAGES.text("file.name", other), null);
		}
	}
}
