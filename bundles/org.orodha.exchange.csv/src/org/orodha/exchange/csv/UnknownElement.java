// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

/** A cell refers to an element that is not there, or to several; the other rows can be read all the same. */
final class UnknownElement extends BadCell {

	private static final long serialVersionUID = 1L;

	/** @param problem what is wrong, in the user's language */
	UnknownElement(String problem) {
		super(problem);
	}
}
