// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.grid;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.orodha.core.internal.grid.Paste;
import org.orodha.core.text.Labels;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Shows what each pasted cell becomes, those first that cannot be placed; only the others are pasted. */
final class PastePreview extends TitleAreaDialog {

	private static final int[] WIDTHS = { 60, 140, 180, 420 };

	private final OpenCatalogue catalogue;
	private final Paste paste;
	private final List<Paste.Cell> lines;
	private final long placed;

	PastePreview(Shell shell, OpenCatalogue catalogue, Paste paste) {
		super(shell);
		this.catalogue = catalogue;
		this.paste = paste;
		lines = Stream.concat(paste.cells().stream().filter(cell -> !cell.isPlaced()),
				paste.cells().stream().filter(Paste.Cell::isPlaced)).toList();
		placed = paste.cells().stream().filter(Paste.Cell::isPlaced).count();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(UiText.text("grid.preview"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.PASTING.ofWindow(parent);
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(UiText.text("grid.preview"));
		setMessage(UiText.text("grid.previewMessage", lines.size() - placed, placed));
		Table table = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		String[] titles = { UiText.text("grid.line"), UiText.text("grid.column"), UiText.text("grid.text"), UiText.text("grid.becomes") };
		for (int index = 0; index < titles.length; index++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(titles[index]);
			column.setWidth(WIDTHS[index]);
		}
		table.addListener(SWT.SetData, this::fill);
		table.setItemCount(lines.size());
		GridDataFactory.fillDefaults().grab(true, true).hint(820, 320).applyTo(table);
		return area;
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		Paste.Cell cell = lines.get(item.getParent().indexOf(item));
		EStructuralFeature feature = cell.feature();
		item.setText(new String[] { String.valueOf(cell.line()), feature == null ? "" : Labels.of(feature), cell.text(),
				Outcomes.told(cell.outcome(), catalogue, feature, cell.text()) });
		if (!cell.isPlaced())
			item.setImage(0, JFaceResources.getImage(DLG_IMG_MESSAGE_ERROR));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, UiText.text("grid.pasteRest"), true).setEnabled(placed > 0 || !paste.added().isEmpty());
		createButton(parent, IDialogConstants.CANCEL_ID, UiText.text("exit.cancel"), false);
	}
}
