// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.refactor;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.orodha.core.refactor.Refactoring;
import org.orodha.core.refactor.ValueChange;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.Shares;
import org.orodha.ui.internal.text.UiText;

/** Shows which values a refactoring changes, before and after. */
public final class PreviewTable {

	private static final int[] SHARES = { 28, 18, 27, 27 };

	private final OpenCatalogue catalogue;
	private final Table table;
	private List<ValueChange> changes = List.of();

	/** Makes the table in a grid. */
	public PreviewTable(Composite parent, OpenCatalogue catalogue, int height) {
		this.catalogue = catalogue;
		table = new Table(parent, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
		table.setHeaderVisible(true);
		String[] titles = { "refactor.element", "refactor.feature", "refactor.before", "refactor.after" };
		for (int number = 0; number < titles.length; number++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(UiText.text(titles[number]));
		}
		Shares.give(table, SHARES);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, changes.get(event.index)));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(720, height).applyTo(table);
	}

	/** Shows a refactoring, or nothing for null. */
	public void show(Refactoring refactoring) {
		changes = refactoring == null ? List.of() : refactoring.changes();
		table.setItemCount(changes.size());
		table.clearAll();
	}

	private void fill(TableItem item, ValueChange change) {
		item.setText(new String[] { label(change.element()), Labels.of(change.feature()), value(change.before()), value(change.after()) });
	}

	private String label(EObject object) {
		EObject at = object;
		while (!(at instanceof IdentifiedElement))
			at = at.eContainer();
		return catalogue.label(at);
	}

	private String value(Object value) {
		return Labels.value(value, catalogue.languages());
	}
}
