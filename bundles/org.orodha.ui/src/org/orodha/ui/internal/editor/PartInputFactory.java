// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.editor;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings editors of elements that are kept in the files of others back after a restart. */
public final class PartInputFactory implements IElementFactory {

	/** The factory's identifier. */
	static final String ID = "org.orodha.ui.partInput";

	@Override
	public IAdaptable createElement(IMemento memento) {
		String file = memento.getString(PartInput.FILE);
		String id = memento.getString(PartInput.ELEMENT);
		return file == null || id == null ? null
				: new PartInput(ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(file)), id);
	}
}
