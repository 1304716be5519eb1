// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/** What fields do with the form that they scroll in. */
final class Scrolling {

	private Scrolling() {
	}

	/** Has the form scroll as far as its content reaches now. */
	static void reflow(Control content) {
		SharedScrolledComposite form = form(content);
		if (form != null)
			form.reflow(true);
	}

	/** Has the wheel scroll the form where the pointer is over a text that is not being edited. */
	static void passOn(Text text) {
		text.addListener(SWT.MouseVerticalWheel, event -> {
			SharedScrolledComposite form = form(text);
			if (text.isFocusControl() || form == null)
				return;
			event.doit = false;
			form.setOrigin(form.getOrigin().x, form.getOrigin().y - event.count * text.getLineHeight());
		});
	}

	private static SharedScrolledComposite form(Control content) {
		Composite parent = content.getParent();
		while (parent != null && !(parent instanceof SharedScrolledComposite))
			parent = parent.getParent();
		return (SharedScrolledComposite) parent;
	}
}
