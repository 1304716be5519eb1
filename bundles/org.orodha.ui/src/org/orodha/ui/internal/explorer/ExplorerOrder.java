// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Leaves the elements in the order in which the content gives them: it sorts where the order has no meaning. */
public final class ExplorerOrder extends ViewerComparator {

	@Override
	public int compare(Viewer viewer, Object first, Object second) {
		return 0;
	}

	@Override
	public void sort(Viewer viewer, Object[] elements) {
		// they are in order
	}
}
