// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.orodha.core.files.Folders;
import org.orodha.workshop.doctor.Diagnosis;
import org.orodha.workshop.doctor.Machine;

/** The folders that Orodha writes to: whether it may, and how much there is room for. */
public final class Places {

	private static final long LEAST = 100L << 20;
	private static final long USUAL = 1L << 30;

	private Places() {
	}

	/** What is found about them. */
	public static List<Diagnosis> look(Machine machine) {
		List<Diagnosis> found = new ArrayList<>();
		found.add(rights("rights.settings", machine.settings()));
		Path temporary = Path.of(machine.property("java.io.tmpdir"));
		found.add(rights("rights.temporary", temporary));
		found.add(room(machine.settings()));
		found.add(room(temporary));
		return found.stream().distinct().toList();
	}

	private static Diagnosis rights(String key, Path folder) {
		Path there = Folders.existing(folder);
		try {
			Files.delete(Files.createTempFile(there, "orodha", ".try"));
			return Told.fine(key, folder);
		} catch (IOException refused) {
			return Told.broken(key + ".refused", folder, refused.getLocalizedMessage());
		}
	}

	private static Diagnosis room(Path folder) {
		try {
			long free = Files.getFileStore(Folders.existing(folder)).getUsableSpace();
			String amount = Told.gigabytes(free);
			if (free < LEAST)
				return Told.broken("disk.full", amount, folder);
			return free < USUAL ? Told.poor("disk.scarce", amount, folder) : Told.fine("disk.fine", amount, folder);
		} catch (IOException unknown) {
			return Told.poor("disk.unknown", folder, unknown.getLocalizedMessage());
		}
	}
}
