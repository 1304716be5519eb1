// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.copying;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.orodha.core.copying.Lacking;
import org.orodha.core.refactor.Reference;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Visible;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.text.UiText;

/** Lists what pasted elements refer to and the catalogue does not have, and asks what of it is brought along. */
final class PasteDialog extends TitleAreaDialog {

	private static final int WIDTH = 400;
	private static final int LINES = 12;
	private static final int NAMED = 3;

	private final OpenCatalogue catalogue;
	private final List<Lacking> lacking;
	private Table table;
	private Collection<Lacking> brought = List.of();

	private PasteDialog(Shell shell, OpenCatalogue catalogue, List<Lacking> lacking) {
		super(shell);
		this.catalogue = catalogue;
		this.lacking = lacking;
		setHelpAvailable(false);
	}

	/** What is to be brought along; empty where the user gave up. */
	static Optional<Collection<Lacking>> ask(Shell shell, OpenCatalogue catalogue, List<Lacking> lacking) {
		PasteDialog dialog = new PasteDialog(shell, catalogue, lacking);
		return dialog.open() == OK ? Optional.of(dialog.brought) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(UiText.text("paste.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	/** The message would make it as wide as the screen. */
	@Override
	protected Point getInitialSize() {
		Point wanted = super.getInitialSize();
		return new Point(Math.min(wanted.x, convertHorizontalDLUsToPixels(WIDTH)), wanted.y);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		setTitle(UiText.text("paste.lacking", lacking.size(), catalogue.title()));
		setMessage(UiText.text("paste.message"));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(area);
		Composite box = new Composite(area, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		box.setLayout(layout);
		table = new Table(box, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		AccessibleName.give(table, UiText.text("paste.lacking", lacking.size(), catalogue.title()));
		column(layout, "paste.element", 4);
		column(layout, "paste.kind", 2);
		column(layout, "paste.referrers", 4);
		Images images = new Images(table);
		lacking.forEach(each -> addLine(each, images));
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (event.detail == SWT.CHECK && ((Lacking) event.item.getData()).element() == null)
				((TableItem) event.item).setChecked(false);
		}));
		GridDataFactory.fillDefaults().grab(true, true).hint(convertHorizontalDLUsToPixels(WIDTH), table.getHeaderHeight()
				+ Math.min(LINES, lacking.size() + 1) * table.getItemHeight()).applyTo(box);
		createSwitches(area);
		return area;
	}

	private void column(TableColumnLayout layout, String key, int weight) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(UiText.text(key));
		layout.setColumnData(column, new ColumnWeightData(weight));
	}

	private void addLine(Lacking each, Images images) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setData(each);
		List<String> referrers = each.references().stream().map(this::referrer).distinct().toList();
		item.setText(2, Visible.first(referrers, NAMED));
		if (each.element() == null) {
			item.setText(0, each.id());
			item.setText(1, UiText.text("paste.unknown"));
			item.setGrayed(true);
			return;
		}
		item.setText(0, catalogue.label(each.element()));
		item.setText(1, Labels.ofKind(each.element().eClass()));
		item.setImage(images.of(each.element().eClass()));
		item.setChecked(true);
	}

	private String referrer(Reference reference) {
		return catalogue.label(reference.element()) + " (" + Labels.of(reference.feature()) + ")";
	}

	private void createSwitches(Composite area) {
		Composite line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		button(line, "preview.all", true);
		button(line, "preview.none", false);
	}

	private void button(Composite line, String key, boolean checked) {
		Button button = new Button(line, SWT.PUSH);
		button.setText(UiText.text(key));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			for (TableItem item : table.getItems())
				item.setChecked(checked && ((Lacking) item.getData()).element() != null);
		}));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, UiText.text("paste.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, UiText.text("exit.cancel"), false);
	}

	@Override
	protected void okPressed() {
		brought = Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(item -> (Lacking) item.getData()).toList();
		super.okPressed();
	}
}
