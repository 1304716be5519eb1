// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** F3 and a click with Ctrl follow what a text names, as they do in the platform's editors. */
final class Following {

	private Following() {
	}

	static void add(Text text, Runnable open) {
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.F3)
				open.run();
		});
		text.addListener(SWT.MouseDown, event -> {
			if ((event.stateMask & SWT.MOD1) != 0)
				open.run();
		});
	}
}
