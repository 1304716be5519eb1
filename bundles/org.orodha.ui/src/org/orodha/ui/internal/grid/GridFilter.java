// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.grid;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.orodha.ui.internal.catalogue.Soon;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.form.FormContext;
import org.orodha.ui.internal.text.UiText;

/** Words above a grid by which its rows are found. */
final class GridFilter {

	/** A person has stopped typing. */
	private static final int REST_MILLISECONDS = 120;

	private final Text words;

	GridFilter(FormContext context, Composite parent) {
		words = context.toolkit().createText(parent, "", SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH | SWT.BORDER);
		words.setMessage(UiText.text("grid.filter"));
		words.setToolTipText(UiText.text("grid.filterHelp"));
		AccessibleName.give(words, UiText.text("grid.filter"));
		GridDataFactory.swtDefaults().hint(200, SWT.DEFAULT).applyTo(words);
	}

	/** Has the words be those of a grid. */
	void of(Grid grid) {
		Soon filter = new Soon(words, REST_MILLISECONDS, () -> grid.filter(words.getText()));
		words.addModifyListener(event -> filter.ask());
		words.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				event.doit = false;
				grid.table().setFocus();
			}
		});
	}

	/** Shows words; the grid is told of them after a while. */
	void show(String shown) {
		words.setText(shown);
	}
}
