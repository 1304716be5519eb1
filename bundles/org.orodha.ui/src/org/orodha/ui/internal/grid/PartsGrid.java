// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.grid;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.orodha.core.internal.grid.PartRows;
import org.orodha.ui.internal.catalogue.Soon;
import org.orodha.ui.internal.form.Deleting;
import org.orodha.ui.internal.form.ElementForm;
import org.orodha.ui.internal.form.FieldFindings;
import org.orodha.ui.internal.form.FormContext;
import org.orodha.ui.internal.form.SectionList;
import org.orodha.ui.internal.text.UiText;

/** The parts of an element as a grid, with words above to find rows by, and below it the form of the row that is chosen. */
public final class PartsGrid {

	/** A person has stopped moving and typing. */
	private static final int REST_MILLISECONDS = 120;
	private final FormContext context;
	private final EReference list;
	private final IHandlerService handlers;
	private Grid grid;
	private ElementForm form;
	private Label told;
	private SashForm sash;
	private ScrolledForm below;

	/**
	 * @param list     the list of parts
	 * @param handlers where the workbench's commands of editing become those of the grid
	 */
	public PartsGrid(FormContext context, EReference list, IHandlerService handlers) {
		this.context = context;
		this.list = list;
		this.handlers = handlers;
	}

	/** Makes the controls. */
	public void create(Composite parent) {
		sash = new SashForm(parent, SWT.VERTICAL);
		context.toolkit().adapt(sash, false, false);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(sash);
		Composite above = context.toolkit().createComposite(sash);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 4).extendedMargins(1, 1, 1, 1).applyTo(above);
		GridFilter filter = new GridFilter(context, above);
		told = context.toolkit().createLabel(above, "", SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(told);
		Button remove = context.toolkit().createButton(above, UiText.text("list.remove"), SWT.PUSH);
		remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Deleting.delete(sash.getShell(), context.catalogue(), grid.chosenRows())));
		Hyperlink columns = context.toolkit().createHyperlink(above, UiText.text("grid.columns"), SWT.NONE);
		grid = Grid.ofParts(context, above, list);
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(200, 80).applyTo(grid.table());
		new GridCommands(grid, handlers);
		columns.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> grid.menu().showColumns(columns.toDisplay(0, columns.getSize().y))));
		below = context.toolkit().createScrolledForm(sash);
		below.setExpandHorizontal(true);
		GridLayoutFactory.fillDefaults().margins(6, 0).applyTo(below.getBody());
		form = new ElementForm(context, list.getEReferenceType(), SectionList.nested(list.getEReferenceType()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(form.create(below.getBody()));
		int share = grid.memory().share();
		sash.setWeights(share, 100 - share);
		above.addListener(SWT.Resize, event -> rememberShare());
		grid.onSelect(new Soon(sash, REST_MILLISECONDS, this::showDetails)::ask);
		grid.onTell(message -> {
			told.setText(message == null ? "" : message.replace("&", "&&"));
			told.setToolTipText(message);
		});
		filter.of(grid);
	}

	private void rememberShare() {
		int[] weights = sash.getWeights();
		if (sash.isVisible())
			grid.memory().share(Math.max(10, Math.min(90, weights[0] * 100 / Math.max(1, weights[0] + weights[1]))));
	}

	private void showDetails() {
		EObject row = grid.row(grid.range().row());
		if (form.shown() != row) {
			form.show(row);
			below.reflow(true);
		}
	}

	/** Shows the parts of an element. */
	public void show(EObject element) {
		grid.show(element == null ? null : new PartRows(context.catalogue().catalogue(), element, list));
		showDetails();
	}

	/** Shows the present values. */
	public void refresh() {
		grid.refresh();
		if (form.shown() != null && !grid.rows().all().contains(form.shown()))
			form.show(null);
		form.refresh();
	}

	/** Shows findings at the rows and fields. */
	public void findings(FieldFindings findings) {
		grid.findings(findings);
		form.findings(findings);
	}

	/** Puts the focus on a feature of a part, or of a part of a part. */
	public void reveal(EObject object, String feature) {
		List<EObject> rows = grid.rows().view();
		for (int index = 0; index < rows.size(); index++)
			if (EcoreUtil.isAncestor(rows.get(index), object)) {
				grid.select(CellRange.rows(index, index));
				showDetails();
				form.reveal(object, feature);
				return;
			}
		setFocus();
	}

	/** Puts the focus on the grid. */
	public void setFocus() {
		grid.table().setFocus();
	}
}
