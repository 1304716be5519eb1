// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;

/** Columns that share the width of their table, whatever it is. */
public final class Shares {

	private static final int ALL = 100;

	private Shares() {
	}

	/** Gives each column of a table its share of the width. @param percent a share for each column, in order */
	public static void give(Table table, int... percent) {
		table.addListener(SWT.Resize, event -> {
			for (int column = 0; column < percent.length; column++)
				table.getColumn(column).setWidth(table.getClientArea().width * percent[column] / ALL);
		});
	}
}
