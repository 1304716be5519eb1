// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.related.Related;
import org.orodha.model.LegalInstrument;

/** The instruments of a catalogue as they stand on a day. */
public final class Law {

	private static final Comparator<InstrumentState> URGENT_FIRST = Comparator.comparing(InstrumentState::isHistory).thenComparing(InstrumentState::standing)
			.thenComparing(state -> state.daysLeft().orElse(Long.MAX_VALUE));

	private Law() {
	}

	/** All instruments: those first that need something to be done, and of these first what ends first; last those that are history. */
	public static List<InstrumentState> on(Catalogue catalogue, LocalDate day) {
		return catalogue.all(LegalInstrument.class).stream().map(instrument -> of(catalogue, instrument, day)).sorted(URGENT_FIRST).toList();
	}

	/** One instrument. */
	public static InstrumentState of(Catalogue catalogue, LegalInstrument instrument, LocalDate day) {
		return new InstrumentState(instrument, Standing.of(instrument, day), day, Related.of(catalogue, instrument));
	}
}
