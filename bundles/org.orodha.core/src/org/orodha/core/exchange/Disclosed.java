// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueCopy;
import org.orodha.core.text.Messages;

/**
 * A copy of a catalogue as an audience may see it.
 *
 * @param withheld how many elements and features the audience may not see
 * @since 1.0
 */
public record Disclosed(Catalogue catalogue, Audience audience, int withheld) {

	private static final Messages MESSAGES = Messages.of(Disclosed.class);

	/** What the audience may see of a catalogue, which stays as it is. */
	public static Disclosed of(Catalogue catalogue, Audience audience) {
		Withholding withholding = new Withholding(audience);
		CatalogueCopy copy = audience == Audience.OWN_AGENCY ? catalogue.copy() : catalogue.copy(withholding);
		return new Disclosed(copy.catalogue(), audience, withholding.count());
	}

	/** For whom it is and how much is left out, in the default locale's language; empty for the own agency, from which nothing is. */
	public String about() {
		return audience == Audience.OWN_AGENCY ? "" : MESSAGES.text("disclosed." + audience, withheld);
	}
}
