// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueCopy;
import org.orodha.core.text.Messages;

/**
 * A catalogue as an audience may see it.
 *
 * @param withheld how many elements and features the audience may not see
 * @since 1.0
 */
public record Disclosed(Catalogue catalogue, Audience audience, int withheld) {

	private static final Messages MESSAGES = Messages.of(Disclosed.class);

	/** A copy with what the audience may see of a catalogue, which stays as it is. */
	public static Disclosed of(Catalogue catalogue, Audience audience) {
		Withholding withholding = new Withholding(audience);
		CatalogueCopy copy = audience == Audience.OWN_AGENCY ? catalogue.copy() : catalogue.copy(withholding);
		return new Disclosed(copy.catalogue(), audience, withholding.count());
	}

	/** The same for whoever only reads: the catalogue itself for the own agency, which sees everything, else a copy. */
	public static Disclosed toRead(Catalogue catalogue, Audience audience) {
		return audience == Audience.OWN_AGENCY ? new Disclosed(catalogue, audience, 0) : of(catalogue, audience);
	}

	/** For whom it is and how much is left out, in the default locale's language; empty for the own agency, from which nothing is. */
	public String about() {
		return audience == Audience.OWN_AGENCY ? "" : MESSAGES.text("disclosed." + audience, withheld);
	}
}
