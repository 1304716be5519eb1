// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** Lists the messages that a form's head counts; each leads to its field. */
final class MessageMenu extends HyperlinkAdapter {

	private final ScrolledForm form;

	MessageMenu(ScrolledForm form) {
		this.form = form;
	}

	@Override
	public void linkActivated(HyperlinkEvent event) {
		if (!(event.getHref() instanceof IMessage[] messages))
			return;
		MenuManager menu = new MenuManager();
		for (IMessage message : messages)
			menu.add(new Action((message.getPrefix() == null ? "" : message.getPrefix()) + message.getMessage().replace("&", "&&")) {
				@Override
				public void run() {
					Control field = message.getControl();
					if (field != null && !field.isDisposed()) {
						field.setFocus();
						FormToolkit.ensureVisible(field);
					}
				}
			});
		menu.createContextMenu(form).setVisible(true);
	}
}
