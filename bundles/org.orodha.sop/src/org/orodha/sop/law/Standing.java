// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

import org.orodha.core.law.Force;
import org.orodha.core.law.Lack;
import org.orodha.core.text.Messages;
import org.orodha.model.LegalInstrument;

/** How an instrument stands on a day. */
public enum Standing {
	/** It was in force, or is deprecated. */
	ENDED,
	/** It is in force and ends within {@value #SOON} days. */
	ENDING,
	/** It is agreed between parties, and not signed. */
	UNSIGNED,
	/** It will be in force. */
	COMING,
	/** It is in force, for longer than {@value #SOON} days or for good. */
	IN_FORCE;

	/** Within how many days an end is soon. */
	public static final int SOON = 90;

	private static final Messages MESSAGES = Messages.of(Standing.class);

	/** How an instrument stands on a day. */
	public static Standing of(LegalInstrument instrument, LocalDate day) {
		Set<Lack> lacks = Force.lacks(instrument, day);
		if (lacks.contains(Lack.END))
			return ENDED;
		if (lacks.contains(Lack.SIGNATURE))
			return UNSIGNED;
		if (lacks.contains(Lack.BEGINNING))
			return COMING;
		return instrument.getInForceTo() != null && ChronoUnit.DAYS.between(day, instrument.getInForceTo()) <= SOON ? ENDING : IN_FORCE;
	}

	/** The standing in the reader's language. */
	public String label() {
		return MESSAGES.text("standing." + name());
	}
}
