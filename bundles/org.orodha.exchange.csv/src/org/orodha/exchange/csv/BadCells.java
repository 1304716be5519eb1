// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.List;

import org.orodha.core.findings.ImportException;
import org.orodha.exchange.csv.RowPlan.Effect;
import org.orodha.exchange.csv.RowPlan.Remark;

/** The cells that a file should not hold: a file that has no other rows is refused as a whole. */
final class BadCells {

	private BadCells() {
	}

	/**
	 * Refuses the file where no row is left.
	 *
	 * @throws ImportException naming the first bad cell and how many more there are
	 */
	static void refuse(List<RowPlan> rows) throws ImportException {
		if (rows.isEmpty() || rows.stream().anyMatch(RowPlan::isUsed))
			return;
		List<Remark> bad = rows.stream().flatMap(row -> row.remarks().stream()).filter(remark -> remark.effect() == Effect.ROW_LEFT_OUT)
				.toList();
		if (bad.isEmpty())
			return;
		String more = bad.size() == 1 ? "" : " " + CsvImporter.MESSAGES.text("cell.more", bad.size() - 1);
		throw new ImportException(bad.get(0).place(), bad.get(0).text() + more, CsvImporter.MESSAGES.text("cell.remedy"));
	}
}
