// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.orodha.ui.internal.catalogue.Images;

/** The input of the page about plug-ins: there is only one. */
public final class PluginsInput extends PlatformObject implements IEditorInput, IPersistableElement {

	/** Restores the page at the next start. */
	public static final class Factory implements IElementFactory {

		@Override
		public IAdaptable createElement(IMemento memento) {
			return new PluginsInput();
		}
	}

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Images.action(PluginsInput.class, "plugins");
	}

	@Override
	public String getName() {
		return ManagerText.text("title");
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return getName();
	}

	@Override
	public String getFactoryId() {
		return "org.orodha.plugins.ui.input";
	}

	@Override
	public void saveState(IMemento memento) {
		// what was chosen last is kept for all windows
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PluginsInput;
	}

	@Override
	public int hashCode() {
		return PluginsInput.class.hashCode();
	}
}
