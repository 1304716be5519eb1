// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.bulk;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.orodha.core.bulk.BulkEdit.Changed;
import org.orodha.core.bulk.BulkEdit.Kept;
import org.orodha.core.bulk.BulkEdit.Line;
import org.orodha.core.bulk.BulkEdit;
import org.orodha.core.text.Labels;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.form.Shares;
import org.orodha.ui.internal.text.UiText;

/** Shows each element with its old and new value, or why it stays as it is: first what changes, then what cannot, then the rest. */
final class BulkPreview {

	private static final int[] SHARES = { 40, 27, 33 };
	private static final int WIDTH = 740;
	private static final int HEIGHT = 200;

	private final OpenCatalogue catalogue;
	private final Table table;
	private final Images images;
	private List<Line> lines = List.of();

	BulkPreview(Composite parent, OpenCatalogue catalogue) {
		this.catalogue = catalogue;
		table = new Table(parent, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
		images = new Images(table);
		table.setHeaderVisible(true);
		String[] titles = { "refactor.element", "refactor.before", "refactor.after" };
		for (int number = 0; number < titles.length; number++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(UiText.text(titles[number]));
		}
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, lines.get(event.index)));
		Shares.give(table, SHARES);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, HEIGHT).applyTo(table);
	}

	/** Shows an edit, or nothing for null. */
	void show(BulkEdit edit) {
		lines = edit == null ? List.of() : edit.lines().stream().sorted(Comparator.comparingInt(BulkPreview::place)).toList();
		table.setItemCount(lines.size());
		table.clearAll();
	}

	private static int place(Line line) {
		return switch (line) {
		case Changed changed -> 0;
		case Kept kept -> kept.reason().isRefusal() ? 1 : 2;
		};
	}

	private void fill(TableItem item, Line line) {
		item.setImage(0, images.of(line.element().eClass()));
		item.setText(0, catalogue.label(line.element()));
		item.setText(1, value(line.before()));
		boolean changes = line instanceof Changed;
		item.setText(2, switch (line) {
		case Changed changed -> changed.after() == null || value(changed.after()).isEmpty() ? UiText.text("bulk.none") : value(changed.after());
		case Kept kept -> UiText.text("bulk.stays", kept.why());
		});
		item.setForeground(changes ? null : table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
	}

	private String value(Object value) {
		return Labels.value(value, catalogue.languages()).replaceAll("\\s*\\R\\s*", " ");
	}
}
