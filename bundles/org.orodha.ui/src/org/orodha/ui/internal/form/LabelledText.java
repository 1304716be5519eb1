// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A line of a dialog in which something is typed: its name, and a field that fills the rest of the line. */
public final class LabelledText {

	private LabelledText() {
	}

	/**
	 * Makes the line in a grid.
	 *
	 * @param name  what is typed, as the user reads and hears it
	 * @param value what the field says at first
	 */
	public static Text create(Composite grid, String name, String value) {
		new Label(grid, SWT.NONE).setText(name);
		Text text = new Text(grid, SWT.BORDER);
		text.setText(value);
		AccessibleName.give(text, name);
		GridDataFactory.fillDefaults().grab(true, false).span(((GridLayout) grid.getLayout()).numColumns - 1, 1).applyTo(text);
		return text;
	}
}
