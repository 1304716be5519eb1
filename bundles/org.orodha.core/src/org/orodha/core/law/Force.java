// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.law;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.orodha.model.InstrumentKind;
import org.orodha.model.LegalInstrument;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;

/** Since when and until when instruments are in force. */
public final class Force {

	private static final Set<InstrumentKind> AGREEMENTS = EnumSet.of(InstrumentKind.MEMORANDUM_OF_UNDERSTANDING,
			InstrumentKind.DATA_SHARING_AGREEMENT);

	private Force() {
	}

	/** Whether an instrument is agreed between parties, and so binds those only and needs their signature. */
	public static boolean isAgreement(LegalInstrument instrument) {
		return instrument.isSetKind() && AGREEMENTS.contains(instrument.getKind());
	}

	/** Whether an instrument is in force on a day. An act whose days are not given is in force. */
	public static boolean isInForce(LegalInstrument instrument, LocalDate day) {
		return lacks(instrument, day).isEmpty();
	}

	/** What an instrument lacks to be in force on a day: a signature, its beginning, or that it has not ended; empty where it is. */
	public static Set<Lack> lacks(LegalInstrument instrument, LocalDate day) {
		Set<Lack> lacks = EnumSet.noneOf(Lack.class);
		LocalDate begin = instrument.getInForceFrom() == null ? instrument.getSigned() : instrument.getInForceFrom();
		boolean draft = has(instrument, LifecycleStatus.DRAFT) || has(instrument, LifecycleStatus.IN_REVIEW);
		if (isAgreement(instrument) && instrument.getSigned() == null && (begin == null || draft))
			lacks.add(Lack.SIGNATURE);
		else if (begin != null && begin.isAfter(day))
			lacks.add(Lack.BEGINNING);
		if (instrument.getInForceTo() != null && instrument.getInForceTo().isBefore(day) || has(instrument, LifecycleStatus.DEPRECATED))
			lacks.add(Lack.END);
		return lacks;
	}

	static boolean has(LifecycleElement element, LifecycleStatus status) {
		return element.isSetStatus() && element.getStatus() == status;
	}
}
