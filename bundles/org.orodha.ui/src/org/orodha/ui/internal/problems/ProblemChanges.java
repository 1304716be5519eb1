// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.problems;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;

/** Has something done in the user interface's thread, until it is closed, whenever a check found other problems. */
public final class ProblemChanges implements AutoCloseable {

	private final IResourceChangeListener listener;

	/** @param action may be called once more after the closing, where a check ended just before */
	public ProblemChanges(Display display, Runnable action) {
		listener = event -> {
			if (event.findMarkerDeltas(Markers.TYPE, true).length > 0 && !display.isDisposed())
				display.asyncExec(action);
		};
		ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void close() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
	}
}
