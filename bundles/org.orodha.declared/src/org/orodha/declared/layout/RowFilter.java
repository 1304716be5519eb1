// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.orodha.core.findings.ImportException;
import org.orodha.data.reading.DataReaders;
import org.orodha.declared.layout.Declaration.LeftOut;

/** Tells the rows that are no data. */
final class RowFilter {

	/** A column and what it holds in such rows. */
	private record Sign(int at, List<Pattern> patterns) {
	}

	private final List<Sign> signs = new ArrayList<>();

	RowFilter(List<LeftOut> leaveOut, FileColumns columns) throws ImportException {
		for (LeftOut each : leaveOut)
			signs.add(new Sign(columns.require(each.column()), each.values().stream().map(DataReaders::expression).toList()));
	}

	boolean leavesOut(List<String> cells) {
		return signs.stream().anyMatch(sign -> sign.patterns().stream().anyMatch(pattern -> pattern.matcher(cell(cells, sign.at()).strip()).matches()));
	}

	/** A cell; the empty text where the row ends before it. */
	static String cell(List<String> cells, int at) {
		return at < cells.size() ? cells.get(at) : "";
	}
}
