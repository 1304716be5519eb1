// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The widgets of forms. A button to press is the platform's own: given a colour, it would not look as if it were off when it is. */
final class EditorToolkit extends FormToolkit {

	EditorToolkit(Display display) {
		super(display);
	}

	@Override
	public Button createButton(Composite parent, String text, int style) {
		if ((style & SWT.PUSH) == 0)
			return super.createButton(parent, text, style);
		Button button = new Button(parent, style | getOrientation());
		if (text != null)
			button.setText(text);
		button.addFocusListener(FocusListener.focusGainedAdapter(event -> ensureVisible(button)));
		return button;
	}
}
