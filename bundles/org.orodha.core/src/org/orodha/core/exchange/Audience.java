// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

/** For whom an export is meant, from the narrowest circle to the widest. */
public enum Audience {
	/** The staff of the agency that owns the elements: everything. */
	OWN_AGENCY,
	/** The members of the coordination mechanism: nothing internal, nothing confidential. */
	MEMBERS,
	/** Anybody: only what is public. */
	PUBLIC
}
