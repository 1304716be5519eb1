// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;

/** Counts the cells that a file should not hold and remembers the first, so that a file is refused as a whole. */
final class BadCells {

	private Place first;
	private String problem;
	private int count;
	private int fatal;

	BadCells() {
	}

	/** Begins with the cells of another. */
	BadCells(BadCells before) {
		first = before.first;
		problem = before.problem;
		count = before.count;
		fatal = before.fatal;
	}

	/** Notes a bad cell. */
	void add(Place place, String what) {
		fatal++;
		addOfRow(place, what);
	}

	/** Notes a bad cell that only its row is left out for. */
	void addOfRow(Place place, String what) {
		if (count++ == 0) {
			first = place;
			problem = what;
		}
	}

	/**
	 * Refuses the file where a cell cannot be read, or where no row is left.
	 *
	 * @param rowsLeft whether there is a row without a bad cell
	 * @throws ImportException naming the first bad cell and how many more there are
	 */
	void refuse(boolean rowsLeft) throws ImportException {
		if (count == 0 || fatal == 0 && rowsLeft)
			return;
		String more = count == 1 ? "" : " " + CsvImporter.MESSAGES.text("cell.more", count - 1);
		throw new ImportException(first, problem + more, CsvImporter.MESSAGES.text("cell.remedy"));
	}
}
