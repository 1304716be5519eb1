// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.orodha.ui.internal.text.UiText;

/** Asks whether something is to be deleted, with all that refers to it before the reader's eyes. */
final class DeleteDialog extends MessageDialog {

	private static final int LINES = 10;

	private final List<String> references;

	private DeleteDialog(Shell shell, String message, List<String> references) {
		super(shell, UiText.text("delete.title"), null, message, QUESTION, 1, UiText.text("delete.yes"), UiText.text("exit.cancel"));
		this.references = references;
	}

	/** Whether the user agrees. */
	static boolean agreed(Shell shell, String what, List<String> references) {
		String message = what + "\n\n" + (references.isEmpty() ? UiText.text("delete.unreferenced")
				: UiText.text("delete.referenced", references.size()));
		return new DeleteDialog(shell, message, references).open() == OK;
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		if (references.isEmpty())
			return null;
		org.eclipse.swt.widgets.List list = new org.eclipse.swt.widgets.List(parent,
				SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		list.setItems(references.toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(SWT.DEFAULT, Math.min(LINES, references.size() + 1) * list.getItemHeight()).applyTo(list);
		return list;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
