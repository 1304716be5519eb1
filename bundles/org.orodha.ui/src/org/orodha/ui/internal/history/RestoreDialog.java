// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.history;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.text.Labels;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.text.UiText;

/** Lists the elements that were deleted and saved so, and restores those that are checked, as one undoable step. */
final class RestoreDialog extends TitleAreaDialog {

	private static final int[] WIDTHS = { 360, 160, 180 };
	private static final int HEIGHT = 240;

	private final OpenCatalogue catalogue;
	private final List<DeletedElement> deleted;
	private Table table;

	/** @param deleted not empty */
	RestoreDialog(Shell shell, OpenCatalogue catalogue, List<DeletedElement> deleted) {
		super(shell);
		this.catalogue = catalogue;
		this.deleted = deleted;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		getShell().setText(UiText.text("restore.title"));
		setTitle(UiText.text("restore.title"));
		setMessage(UiText.text("restore.message"));
		Composite area = new Composite(outer, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(area);
		table = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
		String[] titles = { "unsaved.element", "unsaved.kind", "history.saved" };
		for (int number = 0; number < titles.length; number++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(UiText.text(titles[number]));
			column.setWidth(WIDTHS[number]);
		}
		Images images = new Images(table);
		deleted.forEach(line -> addLine(line, images));
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refreshButton()));
		return outer;
	}

	private void addLine(DeletedElement line, Images images) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setData(line.state());
		item.setText(new String[] { catalogue.label(line.element()), Labels.ofKind(line.element().eClass()), line.state().time() });
		item.setImage(images.of(line.element().eClass()));
	}

	private Map<String, byte[]> checked() {
		return Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(item -> (PastState) item.getData())
				.collect(Collectors.toMap(PastState::path, PastState::content));
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
