// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.app.internal.welcome;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.orodha.app.internal.text.AppText;
import org.orodha.ui.internal.page.SingleInput;

/** The input of the welcome page: there is only one. */
public final class WelcomeInput extends SingleInput {

	/** Restores the page at the next start. */
	public static final class Factory implements IElementFactory {

		@Override
		public IAdaptable createElement(IMemento memento) {
			return new WelcomeInput();
		}
	}

	WelcomeInput() {
		super(AppText.text("welcome.title"), "org.orodha.app.welcome.input");
	}
}
