// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.frame;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Does something for a view as soon as it is seen: a view behind others costs nothing. */
final class WhileSeen implements IPartListener2 {

	private final IViewPart view;
	private final Runnable action;
	private boolean asked;

	WhileSeen(IViewPart view, Runnable action) {
		this.view = view;
		this.action = action;
		view.getSite().getPage().addPartListener(this);
	}

	/** Asks for it, once however often it is asked for. */
	void ask() {
		asked = !view.getSite().getPage().isPartVisible(view);
		if (!asked)
			action.run();
	}

	@Override
	public void partVisible(IWorkbenchPartReference part) {
		if (part.getPart(false) == view && asked)
			ask();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (part.getPart(false) == view)
			view.getSite().getPage().removePartListener(this);
	}
}
