// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.refactor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.refactor.Refactoring;
import org.orodha.core.refactor.Rename;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;

/** Asks for another identifier of an element. */
public final class RenameDialog extends RefactorDialog {

	private final IdentifiedElement element;
	private Text id;
	private Button following;

	public RenameDialog(Shell shell, OpenCatalogue catalogue, IdentifiedElement element) {
		super(shell, catalogue, "rename");
		this.element = element;
	}

	@Override
	void createFields(Composite area) {
		label(area, "rename.id");
		id = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(id);
		id.setText(element.getId());
		id.selectAll();
		id.addListener(SWT.Modify, event -> refresh());
		following = new Button(area, SWT.CHECK);
		following.setText(UiText.text("rename.following", element.getId() + "."));
		following.setSelection(true);
		following.addListener(SWT.Selection, event -> refresh());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(following);
	}

	@Override
	Refactoring workedOut() {
		String wanted = id.getText().strip();
		return wanted.equals(element.getId()) ? null : Rename.of(catalogue().catalogue(), element, wanted, following.getSelection());
	}
}
