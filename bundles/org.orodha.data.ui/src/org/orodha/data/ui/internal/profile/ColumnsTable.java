// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.profile;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.orodha.core.text.Labels;
import org.orodha.tables.profile.ColumnProfile;
import org.orodha.tables.profile.Profile;

/** A file's columns, one a row. */
final class ColumnsTable {

	private final TableViewer table;
	private long rows;

	/** @param selected is told which column is selected; null where none is */
	ColumnsTable(Composite parent, Consumer<ColumnProfile> selected) {
		table = new TableViewer(new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER));
		table.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(table);
		table.getTable().setHeaderVisible(true);
		column("profile.column", SWT.LEFT, 130, ColumnProfile::name);
		column("profile.type", SWT.LEFT, 76, ColumnsTable::type);
		column("profile.empties", SWT.RIGHT, 110, this::empties);
		column("profile.distinct", SWT.RIGHT, 90,
				column -> (column.exact() ? "" : "\u2248 ") + ProfileText.number(column.distinct()));
		column("profile.minimum", SWT.LEFT, 100, column -> text(column.minimum()));
		column("profile.maximum", SWT.LEFT, 100, column -> text(column.maximum()));
		column("profile.longest", SWT.RIGHT, 90, column -> ProfileText.number(column.longest()));
		table.addSelectionChangedListener(
				event -> selected.accept((ColumnProfile) event.getStructuredSelection().getFirstElement()));
	}

	/** The type, how dates are written, and what stands beside values. */
	static String type(ColumnProfile column) {
		String type = Labels.of(column.type());
		if (column.format() != null)
			type += " (" + column.format() + ")";
		return column.marks().isEmpty() ? type : ProfileText.text("profile.marks", type, column.marks());
	}

	private String empties(ColumnProfile column) {
		return column.empties() == 0 ? "0"
				: ProfileText.number(column.empties()) + " (" + ProfileText.share(column.empties(), rows) + ")";
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	private void column(String key, int alignment, int width, Function<ColumnProfile, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, alignment);
		column.getColumn().setText(ProfileText.text(key));
		column.getColumn().setWidth(width);
		column.getColumn().setMoveable(true);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((ColumnProfile) element);
			}

			@Override
			public String getToolTipText(Object element) {
				return getText(element);
			}
		});
	}

	/** Shows a profile's columns and selects the first. */
	void show(Profile profile) {
		rows = profile.rows();
		table.setInput(profile.columns());
		if (!profile.columns().isEmpty())
			table.setSelection(new StructuredSelection(profile.columns().get(0)));
	}

	/** The table. */
	Table control() {
		return table.getTable();
	}
}
