// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.orodha.ui.internal.catalogue.Soon;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.text.UiText;

/** The field above the explorer's tree in which one types what it is to show. */
final class FilterBox {

	private static final int PAUSE_MILLISECONDS = 150;

	private final Text text;

	/**
	 * @param changed is told what is typed, once nothing was typed for a moment
	 * @param leave   puts the focus into the tree
	 */
	FilterBox(Composite parent, Consumer<String> changed, Runnable leave) {
		text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(UiText.text("explorer.filter"));
		AccessibleName.give(text, UiText.text("explorer.filter"), UiText.text("explorer.filter.help"));
		GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(text);
		Soon soon = new Soon(text, PAUSE_MILLISECONDS, () -> changed.accept(text.getText()));
		text.addListener(SWT.Modify, event -> soon.ask());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				event.doit = false;
				leave.run();
			}
		});
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				clear();
				leave.run();
			}
		});
		text.addListener(SWT.DefaultSelection, event -> leave.run());
	}

	/** Gives it the focus. */
	void focus() {
		text.setFocus();
		text.selectAll();
	}

	/** What is typed. */
	String typed() {
		return text.getText();
	}

	/** Shows everything again. */
	void clear() {
		text.setText("");
	}

	/** The field itself. */
	Text field() {
		return text;
	}
}
