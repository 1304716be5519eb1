// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.doctor;

import java.util.Locale;

import org.orodha.core.text.Messages;
import org.orodha.workshop.doctor.Diagnosis;
import org.orodha.workshop.doctor.Diagnosis.State;

/** Words of diagnoses: {@code KEY} says what was found, {@code KEY.mend} how to mend it. */
final class Told {

	private static final Messages MESSAGES = Messages.of(Told.class);

	private Told() {
	}

	static Diagnosis fine(String key, Object... values) {
		return new Diagnosis(subject(key), State.FINE, MESSAGES.text(key, values), "");
	}

	static Diagnosis poor(String key, Object... values) {
		return new Diagnosis(subject(key), State.POOR, MESSAGES.text(key, values), MESSAGES.text(key + ".mend", values));
	}

	static Diagnosis broken(String key, Object... values) {
		return new Diagnosis(subject(key), State.BROKEN, MESSAGES.text(key, values), MESSAGES.text(key + ".mend", values));
	}

	/** A number of bytes in gigabytes, with one digit. */
	static String gigabytes(long bytes) {
		return String.format(Locale.getDefault(), "%.1f", bytes / (double) (1 << 30));
	}

	private static String subject(String key) {
		return key.substring(0, key.indexOf('.'));
	}
}
