// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.util.Arrays;
import java.util.List;

import org.orodha.tables.internal.Cells.Kind;

/** What the cells of each column mostly are, and how much of the rows is filled. */
final class ColumnKinds {

	private static final int ROWS = 300;
	private static final double MOST = 0.6;
	private static final double FEW = 0.3;

	private final Kind[] kinds;
	private final int typicalFill;
	private final double lone;

	ColumnKinds(List<RawRow> rows, int width) {
		int[][] counts = new int[width][Kind.values().length];
		int[] fills = new int[Math.min(ROWS, rows.size())];
		int used = 0;
		int alone = 0;
		int trailing = 0;
		for (int at = 0; at < rows.size() && used < fills.length; at++) {
			RawRow row = rows.get(at);
			if (row.isBlank())
				continue;
			fills[used++] = row.filled();
			alone += isLone(row) ? 1 : 0;
			trailing = isLone(row) ? trailing + 1 : 0;
			for (int column = 0; column < Math.min(width, row.width()); column++)
				counts[column][Cells.kind(row.cells().get(column)).ordinal()]++;
		}
		kinds = new Kind[width];
		for (int column = 0; column < width; column++)
			kinds[column] = dominant(counts[column]);
		Arrays.sort(fills, 0, used);
		typicalFill = used == 0 ? 0 : fills[used / 2];
		lone = used == trailing ? 1 : (double) (alone - trailing) / (used - trailing);
	}

	/** Whether a row holds nothing but its first field, as titles and notes do. */
	static boolean isLone(RawRow row) {
		for (int column = 1; column < row.width(); column++)
			if (!row.cells().get(column).isBlank())
				return false;
		return !row.cell(0).isBlank();
	}

	/** Whether the table itself, but for its end, hardly has rows with nothing but their first field. */
	boolean loneIsOdd() {
		return kinds.length > 1 && lone < FEW;
	}

	private static Kind dominant(int[] counts) {
		int all = 0;
		Kind best = Kind.TEXT;
		for (Kind kind : Kind.values())
			if (kind != Kind.EMPTY) {
				all += counts[kind.ordinal()];
				if (counts[kind.ordinal()] > counts[best.ordinal()])
					best = kind;
			}
		if (all == 0)
			return Kind.EMPTY;
		return counts[best.ordinal()] >= MOST * all || best != Kind.TEXT && all - counts[best.ordinal()] <= 2 ? best
				: Kind.TEXT;
	}

	/** What a column's cells mostly are: text where they are mixed, empty where it has none. */
	Kind of(int column) {
		return column < kinds.length ? kinds[column] : Kind.EMPTY;
	}

	/** Whether a column holds numbers, dates or times. */
	boolean isTyped(int column) {
		return of(column) != Kind.TEXT && of(column) != Kind.EMPTY;
	}

	/** How many fields of a row usually hold something. */
	int typicalFill() {
		return typicalFill;
	}
}
