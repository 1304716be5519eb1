// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.editor;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.orodha.ui.internal.text.UiText;

/** Says that the element is not there yet, or no more. */
final class WaitingPage extends FormPage {

	private final boolean gone;

	WaitingPage(ElementEditor editor, boolean gone) {
		super(editor, "waiting", UiText.text("editor.waiting"));
		this.gone = gone;
	}

	@Override
	protected void createFormContent(IManagedForm form) {
		GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(form.getForm().getBody());
		form.getToolkit().createLabel(form.getForm().getBody(), UiText.text(gone ? "editor.gone" : "explorer.opening"),
				SWT.WRAP);
	}
}
