// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import org.eclipse.core.text.StringMatcher;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** A list to choose from that shows what holds the typed text anywhere; the platform's own looks at the beginning only. */
public final class PartsDialog extends ElementListSelectionDialog {

	private final ILabelProvider labels;

	/** @param labels names what is offered */
	public PartsDialog(Shell shell, ILabelProvider labels) {
		super(shell, labels);
		this.labels = labels;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.CHOOSING.ofWindow(parent);
		return super.createDialogArea(parent);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.CANCEL_ID).setText(UiText.text("exit.cancel"));
	}

	@Override
	protected FilteredList createFilteredList(Composite parent) {
		FilteredList list = super.createFilteredList(parent);
		list.setFilterMatcher(new FilteredList.FilterMatcher() {

			private StringMatcher wanted = new StringMatcher("*", true, false);

			@Override
			public void setFilter(String pattern, boolean ignoreCase, boolean ignoreWildCards) {
				wanted = new StringMatcher("*" + pattern + "*", true, false);
			}

			@Override
			public boolean match(Object element) {
				return wanted.match(labels.getText(element));
			}
		});
		return list;
	}
}
