// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.grid;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.handlers.IHandlerService;
import org.orodha.core.internal.grid.KindRows;
import org.orodha.ui.internal.form.FieldFindings;
import org.orodha.ui.internal.form.FormContext;
import org.orodha.ui.internal.text.UiText;

/** All elements of a kind as a grid, with words above to find rows by and what can be done with them. */
public final class KindGrid {

	private final Grid grid;
	private final GridFilter filter;
	private final Label told;
	private String message;

	/**
	 * Makes the controls.
	 *
	 * @param handlers where the workbench's commands of editing become those of the grid
	 * @param export   is called to write what is shown, or all
	 */
	public KindGrid(FormContext context, Composite parent, EClass kind, IHandlerService handlers, Runnable export) {
		Composite area = context.toolkit().createComposite(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 4).extendedMargins(1, 1, 1, 1).applyTo(area);
		filter = new GridFilter(context, area);
		told = context.toolkit().createLabel(area, "", SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(told);
		Button open = context.toolkit().createButton(area, UiText.text("grid.open"), SWT.PUSH);
		open.setToolTipText(UiText.text("kind.open"));
		open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openRow()));
		Button many = context.toolkit().createButton(area, UiText.text("bulk.command"), SWT.PUSH);
		many.setToolTipText(UiText.text("kind.changeMany"));
		Button write = context.toolkit().createButton(area, UiText.text("kind.export"), SWT.PUSH);
		write.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> export.run()));
		Hyperlink columns = context.toolkit().createHyperlink(area, UiText.text("grid.columns"), SWT.NONE);
		grid = Grid.ofKind(context, area, kind);
		many.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> grid.changeMany()));
		GridDataFactory.fillDefaults().grab(true, true).span(6, 1).hint(200, 80).applyTo(grid.table());
		new GridCommands(grid, handlers);
		columns.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> grid.menu().showColumns(columns.toDisplay(0, columns.getSize().y))));
		grid.onTell(text -> {
			message = text;
			showTold();
		});
		grid.onSelect(this::showTold);
		filter.of(grid);
		grid.show(new KindRows(context.catalogue().catalogue(), kind));
	}

	private void openRow() {
		grid.openRow(grid.row(grid.range().row()));
	}

	/** What went wrong, else how many rows are shown. */
	private void showTold() {
		int shown = grid.rows().view().size();
		int all = grid.rows().all().size();
		String text = message != null ? message : shown == all ? UiText.text("kind.rows", all) : UiText.text("kind.found", shown, all);
		if (!text.equals(told.getToolTipText())) {
			told.setText(text.replace("&", "&&"));
			told.setToolTipText(text);
		}
	}

	/** Shows the present values. */
	public void refresh() {
		grid.refresh();
		showTold();
	}

	/** Shows findings at the rows. */
	public void findings(FieldFindings findings) {
		grid.findings(findings);
	}

	/** Every element of the kind. */
	public List<EObject> all() {
		return grid.rows().all();
	}

	/** The elements that are shown, as they follow each other. */
	public List<EObject> shown() {
		return grid.rows().view();
	}

	/** The features that are shown, as they follow each other. */
	public List<EStructuralFeature> columns() {
		return grid.shown();
	}

	/** Shows the rows that hold all these words; all rows where there are none. */
	public void find(String words) {
		filter.show(words);
		grid.filter(words);
		showTold();
	}

	/** Chooses an element's row. */
	public void reveal(EObject element) {
		int row = grid.rows().view().indexOf(element);
		if (row < 0) {
			find("");
			row = grid.rows().view().indexOf(element);
		}
		if (row >= 0)
			grid.select(CellRange.rows(row, row));
	}

	/** The control that shows the rows. */
	public Table table() {
		return grid.table();
	}

	/** Puts the focus on the grid. */
	public void setFocus() {
		grid.table().setFocus();
	}
}
