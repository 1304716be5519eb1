// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.page;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** The input of a page of which a window has one, and which is there again at the next start. */
public abstract class SingleInput extends PlatformObject implements IEditorInput, IPersistableElement {

	private final String name;
	private final String factory;

	/**
	 * @param name    the page's title
	 * @param factory the identifier under which the page's element factory is registered
	 */
	protected SingleInput(String name, String factory) {
		this.name = name;
		this.factory = factory;
	}

	@Override
	public final boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public final String getName() {
		return name;
	}

	@Override
	public final String getToolTipText() {
		return name;
	}

	@Override
	public final IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public final String getFactoryId() {
		return factory;
	}

	@Override
	public final void saveState(IMemento memento) {
		// what such a page remembers is kept for all windows
	}

	@Override
	public final boolean equals(Object other) {
		return other != null && other.getClass() == getClass();
	}

	@Override
	public final int hashCode() {
		return getClass().hashCode();
	}
}
