// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Adds nothing to the explorer's tree: the extension is there for the files that are dropped. */
public final class NoChildren implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return new Object[0];
	}

	@Override
	public Object[] getChildren(Object parent) {
		return new Object[0];
	}

	@Override
	public Object getParent(Object child) {
		return null;
	}

	@Override
	public boolean hasChildren(Object parent) {
		return false;
	}
}
