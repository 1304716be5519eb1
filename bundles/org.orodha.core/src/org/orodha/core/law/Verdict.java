// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.law;

import java.util.Optional;
import java.util.Set;

import org.orodha.model.Flow;
import org.orodha.model.LegalInstrument;

/** Whether data may pass, and why. */
public sealed interface Verdict {

	/** What was asked for. */
	Transfer transfer();

	/** Whether the data may pass. */
	boolean passes();

	/** The data needs no instrument. */
	record Free(Transfer transfer, Reason reason) implements Verdict {

		/** Why it needs none. */
		public enum Reason {
			/** Anybody may see it. */
			PUBLIC,
			/** It stays with the agency that owns it. */
			OWN
		}

		@Override
		public boolean passes() {
			return true;
		}
	}

	/** An instrument in force covers it. */
	record Covered(Transfer transfer, LegalInstrument instrument, Optional<Flow> flow) implements Verdict {

		@Override
		public boolean passes() {
			return true;
		}
	}

	/**
	 * No instrument in force covers it.
	 *
	 * @param nearest    the instrument that lacks least; empty where none comes near
	 * @param flow       the flow by which it comes near; empty where it comes near by itself
	 * @param lacks      what is missing; empty where nothing comes near
	 */
	record Refused(Transfer transfer, Optional<LegalInstrument> nearest, Optional<Flow> flow, Set<Lack> lacks) implements Verdict {

		public Refused {
			lacks = Set.copyOf(lacks);
		}

		@Override
		public boolean passes() {
			return false;
		}
	}
}
