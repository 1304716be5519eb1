// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.disclosure;

/** Whether a cell is shown, and why not. */
public enum CellStatus {
	/** The count is shown. */
	SHOWN("F"),
	/** The count is smaller than the least that may be shown. */
	PRIMARY("C"),
	/** The count is hidden so that no other hidden count can be computed from the totals. */
	SECONDARY("D");

	private final String code;

	CellStatus(String code) {
		this.code = code;
	}

	/**
	 * The code of the SDMX cross-domain list CL_CONF_STATUS: F free for publication, C confidential, D secondary confidentiality.
	 * For the agency itself only: a reader who can tell C from D knows more of the hidden counts than the protection allows for.
	 */
	public String code() {
		return code;
	}

	/** The code for readers outside, the same for every hidden count: F or C. */
	public String publicCode() {
		return this == SHOWN ? SHOWN.code : PRIMARY.code;
	}
}
