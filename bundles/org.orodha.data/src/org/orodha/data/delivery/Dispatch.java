// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.util.Objects;

import org.orodha.core.law.Recipient;
import org.orodha.model.Purpose;

/**
 * Data that goes out.
 *
 * @param recipient who gets it
 * @param purpose   what for; null where that is not said
 * @param note      where or how, or null
 * @param override  why it goes out though no instrument lets it; null where that need not be said
 */
public record Dispatch(Recipient recipient, Purpose purpose, String note, String override) {

	public Dispatch {
		Objects.requireNonNull(recipient);
	}

	/** To everybody. */
	public static Dispatch published(String note) {
		return new Dispatch(new Recipient.Everybody(), null, note, null);
	}
}
