// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.orodha.workshop.internal.doctor.Display;
import org.orodha.workshop.internal.doctor.Installation;
import org.orodha.workshop.internal.doctor.Places;
import org.orodha.workshop.internal.doctor.Runtimes;
import org.orodha.workshop.internal.doctor.Surroundings;

/**
 * Looks whether a machine is ready for Orodha. It changes nothing and needs neither display nor network.
 *
 * @since 1.0
 */
public final class Doctor {

	private static final List<Function<Machine, List<Diagnosis>>> LOOKS = List.of(Runtimes::look, Display::look, Places::look, Surroundings::look,
			Installation::look);

	private final Machine machine;

	/** @param machine what is looked at */
	public Doctor(Machine machine) {
		this.machine = machine;
	}

	/** What was found, fine or not, one or more for each thing. */
	public List<Diagnosis> examine() {
		List<Diagnosis> all = new ArrayList<>();
		LOOKS.forEach(look -> all.addAll(look.apply(machine)));
		return List.copyOf(all);
	}
}
