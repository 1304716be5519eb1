// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.doctor;

import java.util.Objects;

/**
 * What was found about one thing that Orodha needs.
 *
 * @param subject what was looked at: java, memory, display, fonts, disk, rights, clock, language, product
 * @param state   how it is
 * @param found   what was found, in the user's language
 * @param mend    how to mend it, in the user's language; empty where it is fine
 * @since 1.0
 */
public record Diagnosis(String subject, State state, String found, String mend) {

	/**
	 * How a thing is.
	 *
	 * @since 1.0
	 */
	public enum State {
		/** As it should be. */
		FINE,
		/** Part of Orodha does not work, or works badly. */
		POOR,
		/** Orodha does not work. */
		BROKEN
	}

	/** @throws NullPointerException where something is missing */
	public Diagnosis {
		Objects.requireNonNull(subject, "subject");
		Objects.requireNonNull(state, "state");
		Objects.requireNonNull(found, "found");
		Objects.requireNonNull(mend, "mend");
	}

	/** Whether it is as it should be. */
	public boolean isFine() {
		return state == State.FINE;
	}
}
