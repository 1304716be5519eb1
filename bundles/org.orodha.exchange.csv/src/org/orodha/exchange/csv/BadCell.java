// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

/** A cell holds what its column does not take. */
class BadCell extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param expected what is expected, in the user's language, @param found what the cell holds */
	BadCell(String expected, String found) {
		this(CsvImporter.MESSAGES.text("cell.bad", expected, found));
	}

	/** @param problem what is wrong, in the user's language */
	BadCell(String problem) {
		super(problem);
	}
}
