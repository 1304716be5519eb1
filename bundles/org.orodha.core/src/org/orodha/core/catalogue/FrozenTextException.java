// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

/** A change of what an adopted procedure says was refused; the message says how it can be made. */
public final class FrozenTextException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	/** @param message names the procedure and the way to change it */
	FrozenTextException(String message) {
		super(message);
	}
}
