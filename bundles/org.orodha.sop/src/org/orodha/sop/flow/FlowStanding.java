// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.orodha.core.law.Force;
import org.orodha.model.Agency;
import org.orodha.model.Flow;
import org.orodha.model.LegalInstrument;
import org.orodha.sop.law.Standing;

/**
 * A flow, how the instrument that it names stands, and who would have to be a party to that.
 *
 * @param standing how the instrument stands; null where the flow names none
 * @param missing  the sender and the recipient as far as the instrument is agreed between parties and they are none
 * @since 1.0
 */
public record FlowStanding(FlowState state, Standing standing, List<Agency> missing) {

	public FlowStanding {
		missing = List.copyOf(missing);
	}

	static FlowStanding of(FlowState state, LocalDate day) {
		LegalInstrument instrument = state.flow().getInstrument();
		if (instrument == null || instrument.eIsProxy())
			return new FlowStanding(state, null, List.of());
		return new FlowStanding(state, Standing.of(instrument, day), missing(state.flow(), instrument));
	}

	private static List<Agency> missing(Flow flow, LegalInstrument instrument) {
		List<Agency> missing = new ArrayList<>();
		if (Force.isAgreement(instrument))
			for (Agency agency : flow.isPublished() ? new Agency[] { flow.getSender() } : new Agency[] { flow.getSender(), flow.getRecipient() })
				if (agency != null && !instrument.getParties().contains(agency))
					missing.add(agency);
		return missing;
	}

	/** The flow. */
	public Flow flow() {
		return state.flow();
	}

	/** Whether no instrument in force lets all of it pass. */
	public boolean isWithoutInstrument() {
		return state.isWithoutInstrument();
	}

	/** Whether its instrument ends within {@value Standing#SOON} days. */
	public boolean isEnding() {
		return standing == Standing.ENDING;
	}

	/** Whether something has to be done about it. */
	public boolean isPressing() {
		return isWithoutInstrument() || isEnding() || !missing.isEmpty();
	}
}
