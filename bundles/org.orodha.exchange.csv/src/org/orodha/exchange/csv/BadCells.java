package org.orodha.exchange.csv;

import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;

/** Counts the cells that a file should not hold and remembers the first, so that a file is refused as a whole. */
final class BadCells {

	private Place first;
	private String problem;
	private int count;

	/** Notes a bad cell. */
	void add(Place place, String what) {
		if (count++ == 0) {
			first = place;
			problem = what;
		}
	}

	/** @throws ImportException where there is a bad cell, naming the first and how many more there are */
	void refuse() throws ImportException {
		if (count == 0)
			return;
		String more = count == 1 ? "" : " " + CsvImporter.MESSAGES.text("cell.more", count - 1);
		throw new ImportException(first, problem + more, CsvImporter.MESSAGES.text("cell.remedy"));
	}
}
