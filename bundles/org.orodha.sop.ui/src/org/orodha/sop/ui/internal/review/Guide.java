// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.review;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The head of a guided page: where things stand, what comes next, and the buttons that do it. */
final class Guide {

	private static final int WIDTH = 300;

	private final FormToolkit toolkit;
	private final Label state;
	private final Label next;
	private final Composite buttons;

	Guide(FormToolkit toolkit, Composite parent) {
		this.toolkit = toolkit;
		state = toolkit.createLabel(parent, "", SWT.WRAP);
		state.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(state);
		next = toolkit.createLabel(parent, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(next);
		buttons = toolkit.createComposite(parent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
	}

	/** Adds a button; all are added before the page is shown. */
	Button button(String key, Runnable work) {
		Button button = toolkit.createButton(buttons, ReviewText.text(key), SWT.PUSH);
		button.setToolTipText(ReviewText.text(key + ".help"));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
		GridLayoutFactory.fillDefaults().numColumns(buttons.getChildren().length).applyTo(buttons);
		return button;
	}

	void show(String stands, String comesNext) {
		state.setText(stands.replace("&", "&&"));
		next.setText(comesNext.replace("&", "&&"));
		state.requestLayout();
		next.requestLayout();
	}
}
