// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.requirement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.IManagedForm;
import org.orodha.core.requirement.BlankTable;
import org.orodha.model.Requirement;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** A requirement's table as it will look, without figures. */
public final class BlankTablePage extends ElementPage {

	/** Names the page within the editor. */
	public static final String ID = "blankTable";

	private static final int WIDEST = 260;
	private static final int NARROWEST = 80;

	private Label told;
	private Table table;
	private BlankTable shown;

	BlankTablePage(ElementEditor editor) {
		super(editor, ID, UiText.text("blankTable.page"));
	}

	@Override
	protected boolean hasHead() {
		return true;
	}

	@Override
	protected HelpContext help() {
		return HelpContext.BLANK;
	}

	@Override
	protected void createContent(IManagedForm form) {
		Composite body = filled(form);
		GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(body);
		told = form.getToolkit().createLabel(body, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(told);
		table = form.getToolkit().createTable(body, SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		AccessibleName.give(table, getTitle());
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(table);
		refresh();
	}

	@Override
	protected void refresh() {
		BlankTable present = BlankTable.of((Requirement) element(), context().catalogue().languages());
		if (present.equals(shown))
			return;
		shown = present;
		told.setText((present.across().isEmpty() ? UiText.text("blankTable.help") : UiText.text("blankTable.across", present.across())).replace("&", "&&"));
		table.setRedraw(false);
		table.removeAll();
		Arrays.stream(table.getColumns()).forEach(TableColumn::dispose);
		Stream.concat(present.dimensions().stream(), present.columns().stream()).forEach(heading -> new TableColumn(table, SWT.LEFT).setText(heading));
		List<String> above = List.of();
		for (List<String> row : present.rows()) {
			new TableItem(table, SWT.NONE).setText(withoutRepeating(row, above));
			above = row;
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(Math.max(NARROWEST, Math.min(WIDEST, column.getWidth())));
		}
		table.setRedraw(true);
		told.requestLayout();
	}

	/** Headings that the row above has already are left out, as in print. */
	private static String[] withoutRepeating(List<String> row, List<String> above) {
		List<String> written = new ArrayList<>(row);
		for (int index = 0; index < row.size() - 1 && !above.isEmpty() && row.get(index).equals(above.get(index)); index++)
			written.set(index, "");
		return written.toArray(String[]::new);
	}

	@Override
	public void setFocus() {
		if (table != null)
			table.setFocus();
	}

	/** The table that is drawn. */
	public Table table() {
		return table;
	}
}
