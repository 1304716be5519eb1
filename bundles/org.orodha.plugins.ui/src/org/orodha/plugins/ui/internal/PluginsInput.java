// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.page.SingleInput;

/** The input of the page about plug-ins: there is only one. */
public final class PluginsInput extends SingleInput {

	/** Restores the page at the next start. */
	public static final class Factory implements IElementFactory {

		@Override
		public IAdaptable createElement(IMemento memento) {
			return new PluginsInput();
		}
	}

	PluginsInput() {
		super(ManagerText.text("title"), "org.orodha.plugins.ui.input");
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Images.action(PluginsInput.class, "plugins");
	}
}
