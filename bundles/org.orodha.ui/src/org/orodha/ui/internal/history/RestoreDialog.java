// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.text.Labels;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.CheckedDialog;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Lists the elements that were deleted and saved so, and restores those that are checked, as one undoable step. */
final class RestoreDialog extends CheckedDialog {

	private static final int LINES = 9;

	private final OpenCatalogue catalogue;
	private final List<DeletedElement> deleted;

	/** @param deleted not empty */
	RestoreDialog(Shell shell, OpenCatalogue catalogue, List<DeletedElement> deleted) {
		super(shell, UiText.text("restore.title"));
		this.catalogue = catalogue;
		this.deleted = deleted;
	}

	@Override
	protected Composite createDialogArea(Composite parent) {
		HelpContext.HISTORY.ofWindow(parent);
		Composite area = super.createDialogArea(parent);
		setTitle(UiText.text("restore.title"));
		setMessage(UiText.text("restore.message"));
		Table table = createTable(area, LINES, new Column("unsaved.element", 4), new Column("unsaved.kind", 2), new Column("history.saved", 2));
		for (DeletedElement line : deleted)
			addLine(line.state(), line.element(), catalogue.label(line.element()), Labels.ofKind(line.element().eClass()), line.state().time());
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refreshButton()));
		return area;
	}

	private Map<String, byte[]> checked() {
		return checked(PastState.class).stream().collect(Collectors.toMap(PastState::path, PastState::content));
	}

	private void refreshButton() {
		getButton(IDialogConstants.OK_ID).setEnabled(!checked().isEmpty());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, UiText.text("restore.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, UiText.text("exit.cancel"), false);
		refreshButton();
	}

	@Override
	protected void okPressed() {
		try {
			catalogue.catalogue().restore(checked());
			super.okPressed();
		} catch (CatalogueException unreadable) {
			setErrorMessage(unreadable.getMessage());
		}
	}
}
