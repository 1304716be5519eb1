// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.orodha.workshop.doctor.Diagnosis;
import org.orodha.workshop.doctor.Machine;

/** The product's own folder: whether all of it is there. */
public final class Installation {

	private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
	/** Which of the fields of a line is the file. */
	private static final int FILE = 2;

	private Installation() {
	}

	/** What is found about it. */
	public static List<Diagnosis> look(Machine machine) {
		return List.of(machine.product().map(Installation::product).orElseGet(() -> Told.fine("product.none")));
	}

	private static Diagnosis product(Path home) {
		try {
			List<String> files = Files.readAllLines(home.resolve(BUNDLES)).stream().filter(line -> !line.startsWith("#"))
					.map(line -> line.split(",")).filter(fields -> fields.length > FILE).map(fields -> fields[FILE]).toList();
			List<String> missing = files.stream().filter(file -> !Files.isReadable(home.resolve(file))).toList();
			return missing.isEmpty() ? Told.fine("product.fine", home, files.size())
					: Told.broken("product.incomplete", home, missing.size(), missing.getFirst());
		} catch (IOException unreadable) {
			return Told.broken("product.unreadable", home, unreadable.getLocalizedMessage());
		}
	}
}
