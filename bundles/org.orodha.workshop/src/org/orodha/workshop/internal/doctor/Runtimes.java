// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.doctor;

import java.util.List;

import org.orodha.workshop.doctor.Diagnosis;
import org.orodha.workshop.doctor.Machine;

/** Java and memory. */
public final class Runtimes {

	private static final int JAVA = 21;
	private static final long LEAST = 2L << 30;
	private static final long USUAL = 4L << 30;
	/** Systems keep some of what is built in for themselves. */
	private static final double KEPT = 0.9;

	private Runtimes() {
	}

	/** What is found about them. */
	public static List<Diagnosis> look(Machine machine) {
		return List.of(java(machine), memory(machine));
	}

	private static Diagnosis java(Machine machine) {
		String version = machine.property("java.specification.version");
		String where = machine.property("java.home");
		int number = version.matches("\\d{1,4}") ? Integer.parseInt(version) : 0;
		return number >= JAVA ? Told.fine("java.fine", machine.property("java.version"), where) : Told.broken("java.old", version, where, JAVA);
	}

	private static Diagnosis memory(Machine machine) {
		String amount = Told.gigabytes(machine.memory());
		if (machine.memory() == 0)
			return Told.fine("memory.unknown");
		if (machine.memory() < LEAST * KEPT)
			return Told.broken("memory.little", amount);
		return machine.memory() < USUAL * KEPT ? Told.poor("memory.scarce", amount) : Told.fine("memory.fine", amount);
	}
}
