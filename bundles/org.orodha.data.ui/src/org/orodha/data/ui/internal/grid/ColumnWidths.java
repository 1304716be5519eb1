// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.grid;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;

/** How wide columns are at first: as wide as what is on the screen, within reason. */
final class ColumnWidths {

	private static final int MARGINS = 28;
	private static final int LEAST = 48;
	private static final int MOST = 320;

	private ColumnWidths() {
	}

	/** The width for a column that shows these texts. */
	static int of(Table table, List<String> texts) {
		GC gc = new GC(table);
		try {
			gc.setFont(table.getFont());
			int widest = texts.stream().mapToInt(text -> gc.textExtent(text).x).max().orElse(0);
			return Math.max(LEAST, Math.min(MOST, widest + MARGINS));
		} finally {
			gc.dispose();
		}
	}
}
