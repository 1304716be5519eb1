// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Messages;
import org.orodha.data.check.CheckReport;
import org.orodha.data.report.JsonReport;
import org.orodha.data.report.Letter;
import org.orodha.model.CheckRecord;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryEvent;

/** Keeps the reports and letters of deliveries. */
final class Papers {

	private static final Messages MESSAGES = Messages.of(Papers.class);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
			.withZone(ZoneOffset.UTC);

	private final Catalogue catalogue;

	Papers(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** Keeps a report and returns its path. */
	String keep(Delivery delivery, CheckReport report, Instant time) throws DeliveryException {
		String path = free(delivery, "reports", time, ".json");
		try {
			catalogue.attachments().write(path, out -> JsonReport.write(report, out));
			return path;
		} catch (IOException failure) {
			throw DeliveryException.at(path, MESSAGES.text("paper.unwritten", failure), failure);
		}
	}

	/** Keeps a letter, as text and as a page, and returns the text's path. */
	String keep(Delivery delivery, Letter letter, Instant time) throws DeliveryException {
		String path = free(delivery, "letters", time, "." + letter.language() + ".txt");
		try {
			catalogue.attachments().write(path.replaceFirst("\\.txt$", ".html"),
					out -> out.write(letter.html().getBytes(StandardCharsets.UTF_8)));
			catalogue.attachments().write(path, out -> out.write(letter.text().getBytes(StandardCharsets.UTF_8)));
			return path;
		} catch (IOException failure) {
			throw DeliveryException.at(path, MESSAGES.text("paper.unwritten", failure), failure);
		}
	}

	/** Removes a letter, both its text and its page. */
	void removeLetter(String path) throws DeliveryException {
		try {
			catalogue.attachments().delete(path);
			catalogue.attachments().delete(path.replaceFirst("\\.txt$", ".html"));
		} catch (IOException failure) {
			throw DeliveryException.at(path, MESSAGES.text("paper.unwritten", failure), failure);
		}
	}

	/** Removes the letters of a delivery that none of its events names. */
	void removeUnnamedLetters(Delivery delivery) throws DeliveryException {
		String folder = Home.of(delivery) + "/letters";
		try {
			Path place = catalogue.attachments().path(folder);
			if (Files.isDirectory(place))
				removeUnnamedLetters(delivery, folder, place);
		} catch (IOException failure) {
			throw DeliveryException.at(folder, MESSAGES.text("paper.unwritten", failure), failure);
		}
	}

	private void removeUnnamedLetters(Delivery delivery, String folder, Path place) throws IOException, DeliveryException {
		try (Stream<Path> letters = Files.list(place)) {
			for (String letter : letters.map(file -> folder + "/" + file.getFileName()).filter(file -> file.endsWith(".txt")).toList())
				if (delivery.getEvents().stream().map(DeliveryEvent::getNote).noneMatch(note -> note != null && note.contains(letter)))
					removeLetter(letter);
		}
	}

	/** Keeps the value of a cell and returns its path. */
	String keep(Delivery delivery, String value, Instant time) throws DeliveryException {
		String path = free(delivery, "corrections", time, ".txt");
		try {
			catalogue.attachments().write(path, out -> out.write(value.getBytes(StandardCharsets.UTF_8)));
			return path;
		} catch (IOException failure) {
			throw DeliveryException.at(path, MESSAGES.text("paper.unwritten", failure), failure);
		}
	}

	CheckReport read(CheckRecord check) throws DeliveryException {
		try (InputStream in = Files.newInputStream(catalogue.attachments().path(check.getReport()))) {
			return JsonReport.read(in);
		} catch (IOException failure) {
			throw DeliveryException.at(check.getReport(), MESSAGES.text("paper.unreadable", failure), failure);
		}
	}

	private String free(Delivery delivery, String folder, Instant time, String ending) throws DeliveryException {
		String wanted = Home.of(delivery) + "/" + folder + "/" + TIME.format(time);
		String free = wanted;
		try {
			for (int number = 2; Files.exists(catalogue.attachments().path(free + ending)); number++)
				free = wanted + "-" + number;
			return free + ending;
		} catch (IOException elsewhere) {
			throw DeliveryException.at(wanted + ending, MESSAGES.text("paper.unwritten", elsewhere), elsewhere);
		}
	}
}
