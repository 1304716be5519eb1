// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.profile;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.orodha.tables.profile.ColumnProfile;
import org.orodha.tables.description.ValueCount;

/** One column of a profile: its most frequent values and how they are spread. */
final class ColumnDetails extends Composite {

	private final Label about;
	private final Table values;
	private final HistogramCanvas histogram;

	ColumnDetails(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).extendedMargins(6, 0, 0, 0).applyTo(this);
		about = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, SWT.DEFAULT).applyTo(about);
		values = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		values.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(160, 80).applyTo(values);
		column("profile.value", SWT.LEFT, 120);
		column("profile.count", SWT.RIGHT, 80);
		column("profile.share", SWT.RIGHT, 64);
		histogram = new HistogramCanvas(this);
		GridDataFactory.fillDefaults().grab(true, true).hint(160, 80).applyTo(histogram);
	}

	private void column(String key, int alignment, int width) {
		TableColumn column = new TableColumn(values, alignment);
		column.setText(ProfileText.text(key));
		column.setWidth(width);
	}

	/** Shows a column of a file with that many rows; null for none. */
	void show(ColumnProfile column, long rows) {
		values.removeAll();
		histogram.show(column == null ? List.of() : column.histogram());
		about.setText(column == null ? ""
				: ProfileText.text("profile.about", column.name(), ColumnsTable.type(column), column.fitting(),
						rows - column.empties()).replace("&", "&&"));
		if (column != null)
			for (ValueCount value : column.top())
				new TableItem(values, SWT.NONE).setText(new String[] { value.value(), ProfileText.number(value.count()),
						ProfileText.share(value.count(), rows) });
		boolean spread = column != null && !column.histogram().isEmpty();
		((GridData) values.getLayoutData()).horizontalSpan = spread ? 1 : 2;
		((GridData) histogram.getLayoutData()).exclude = !spread;
		histogram.setVisible(spread);
		about.requestLayout();
	}
}
