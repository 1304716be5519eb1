// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.report;

import java.nio.file.Path;
import java.util.List;

import org.orodha.core.text.Labels;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.model.DeliveryEvent;

/**
 * What a report is about.
 *
 * @param title    the name of the dataset, in the reader's language
 * @param delivery the identifier of the delivery; null where files were checked that are no delivery
 * @param period   the period that the data is for; null where it is not known
 * @param sender   who sent the data; null where it is not known
 * @param files    the files
 * @param overrides what passed though no instrument let it: when, by whom and why
 */
public record ReportSubject(String title, String delivery, String period, String sender, List<File> files, List<String> overrides) {

	/**
	 * A file.
	 *
	 * @param name     its name
	 * @param size     its size in bytes; -1 where it is not known
	 * @param checksum its SHA-256 checksum in hexadecimal; null where it is not known
	 */
	public record File(String name, long size, String checksum) {
	}

	public ReportSubject {
		files = List.copyOf(files);
		overrides = List.copyOf(overrides);
	}

	/** A delivery. @param languages the reader's, the most wanted first */
	public static ReportSubject of(Delivery delivery, List<String> languages) {
		return new ReportSubject(Labels.of(delivery.getDataset(), languages), delivery.getId(), delivery.getPeriod(),
				delivery.getSender(), delivery.getFiles().stream()
						.map(file -> new File(file.getName(), file.getSize(), file.getChecksum())).toList(),
				delivery.getEvents().stream().filter(event -> event.getAction() == DeliveryAction.OVERRIDE)
						.map(event -> told(event, languages)).toList());
	}

	private static String told(DeliveryEvent event, List<String> languages) {
		return event.getTime() + ", " + event.getPerson()
				+ (event.getRole() == null ? "" : " (" + Labels.of(event.getRole(), languages) + ")") + ": " + event.getNote();
	}

	/** Files that are no delivery. @param title the name of the dataset, in the reader's language */
	public static ReportSubject ofFiles(String title, List<Path> files) {
		return new ReportSubject(title, null, null, null,
				files.stream().map(file -> new File(file.getFileName().toString(), -1, null)).toList(), List.of());
	}
}
