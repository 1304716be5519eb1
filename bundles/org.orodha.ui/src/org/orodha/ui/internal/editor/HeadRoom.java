// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.editor;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/**
 * Shares the room in a form's head between its title and its actions. The actions stand beside the title, and below it where
 * that would leave the title too little.
 */
public final class HeadRoom {

	/** What a title needs before it is broken into more lines than one can read, in pixels. */
	private static final int TITLE = 336;

	private final ScrolledForm form;
	private final ToolBarManager actions;

	private HeadRoom(ScrolledForm form) {
		this.form = form;
		this.actions = (ToolBarManager) form.getToolBarManager();
	}

	/** Shares it, now and whenever the form becomes wider or narrower, once the form's head has its actions. */
	public static void share(ScrolledForm form) {
		HeadRoom room = new HeadRoom(form);
		room.actions.update(true);
		form.addControlListener(ControlListener.controlResizedAdapter(event -> room.share()));
		room.share();
	}

	private void share() {
		int width = form.getSize().x;
		int wanted = actions.getControl().computeSize(SWT.DEFAULT, SWT.DEFAULT).x + TITLE;
		int place = width == 0 || width >= wanted ? SWT.TOP : SWT.BOTTOM;
		if (form.getForm().getToolBarVerticalAlignment() != place)
			form.getForm().setToolBarVerticalAlignment(place);
		form.getForm().getHead().layout();
	}
}
