// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.copying;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.orodha.core.copying.Lacking;
import org.orodha.core.refactor.Reference;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Visible;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.CheckedDialog;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Lists what pasted elements refer to and the catalogue does not have, and asks what of it is brought along. */
final class PasteDialog extends CheckedDialog {

	private static final int LINES = 12;
	private static final int NAMED = 3;

	private final OpenCatalogue catalogue;
	private final List<Lacking> lacking;
	private Table table;
	private Collection<Lacking> brought = List.of();

	private PasteDialog(Shell shell, OpenCatalogue catalogue, List<Lacking> lacking) {
		super(shell, UiText.text("paste.title"));
		this.catalogue = catalogue;
		this.lacking = lacking;
	}

	/** What is to be brought along; empty where the user gave up. */
	static Optional<Collection<Lacking>> ask(Shell shell, OpenCatalogue catalogue, List<Lacking> lacking) {
		PasteDialog dialog = new PasteDialog(shell, catalogue, lacking);
		return dialog.open() == OK ? Optional.of(dialog.brought) : Optional.empty();
	}

	@Override
	protected Composite createDialogArea(Composite parent) {
		HelpContext.PASTING.ofWindow(parent);
		Composite area = super.createDialogArea(parent);
		setTitle(UiText.text("paste.lacking", lacking.size(), catalogue.title()));
		setMessage(UiText.text("paste.message"));
		table = createTable(area, Math.min(LINES, lacking.size() + 1), new Column("paste.element", 4), new Column("paste.kind", 2),
				new Column("paste.referrers", 4));
		AccessibleName.give(table, UiText.text("paste.lacking", lacking.size(), catalogue.title()));
		lacking.forEach(this::addLine);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (event.detail == SWT.CHECK && ((Lacking) event.item.getData()).element() == null)
				((TableItem) event.item).setChecked(false);
		}));
		createSwitches(area);
		return area;
	}

	private void addLine(Lacking each) {
		List<String> names = each.references().stream().map(this::referrer).distinct().toList();
		String referrers = Visible.first(names, NAMED);
		if (each.element() == null)
			addLine(each, null, each.id(), UiText.text("paste.unknown"), referrers).setGrayed(true);
		else
			addLine(each, each.element(), catalogue.label(each.element()), Labels.ofKind(each.element().eClass()), referrers).setChecked(true);
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
		brought = checked(Lacking.class);
		super.okPressed();
	}
}
