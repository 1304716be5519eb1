// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.law;

import java.util.Objects;

import org.orodha.model.Agency;
import org.orodha.model.Dataset;
import org.orodha.model.Purpose;

/**
 * Data that is to pass.
 *
 * @param dataset   what it is of
 * @param recipient who is to get it
 * @param purpose   what for; null where that is not said
 */
public record Transfer(Dataset dataset, Recipient recipient, Purpose purpose) {

	public Transfer {
		Objects.requireNonNull(dataset);
		Objects.requireNonNull(recipient);
	}

	/** To an agency, or to everybody where it is null, for a purpose that is not said. */
	public static Transfer of(Dataset dataset, Agency recipient) {
		return new Transfer(dataset, recipient == null ? new Recipient.Everybody() : new Recipient.Body(recipient), null);
	}
}
