// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.exchange.FeatureComparison.Difference;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;

/** Two states of an element side by side, feature by feature, with a box to check at each; the selected one in full below. */
public final class DifferenceTable {

	private static final int DETAIL_LINES = 6;
	private static final int WIDTH = 700;
	private static final int HEIGHT = 220;

	private final DifferenceTexts texts;
	private final Composite area;
	private final CheckboxTableViewer table;
	private final Text mine;
	private final Text theirs;

	/**
	 * Makes the table in a grid of one column.
	 *
	 * @param mineKey   the key of the heading of the first state
	 * @param theirsKey the key of the heading of the second state
	 */
	public DifferenceTable(Composite parent, OpenCatalogue catalogue, String mineKey, String theirsKey) {
		texts = new DifferenceTexts(catalogue);
		area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(area);
		table = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
		table.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, HEIGHT).applyTo(table.getTable());
		ColumnViewerToolTipSupport.enableFor(table);
		column("compare.feature", 200, texts::feature);
		column(mineKey, 245, difference -> texts.value(difference.mine()));
		column(theirsKey, 245, difference -> texts.value(difference.theirs()));
		table.setContentProvider(ArrayContentProvider.getInstance());
		mine = detail();
		theirs = detail();
		table.addSelectionChangedListener(
				event -> tell(event.getStructuredSelection().getFirstElement() instanceof Difference difference ? difference : null));
	}

	private void column(String key, int width, Function<Difference, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(UiText.text(key));
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object line) {
				return text.apply((Difference) line).replace('\n', ' ');
			}

			@Override
			public String getToolTipText(Object line) {
				return text.apply((Difference) line);
			}
		});
	}

	private Text detail() {
		Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, DETAIL_LINES * text.getLineHeight()).applyTo(text);
		return text;
	}

	private void tell(Difference difference) {
		mine.setText(difference == null ? "" : texts.value(difference.mine()));
		theirs.setText(difference == null ? "" : texts.value(difference.theirs()));
	}

	/** Shows differences, those of them checked that are to be. */
	public void show(List<Difference> differences, List<Difference> checked) {
		table.setInput(differences);
		table.setCheckedElements(checked.toArray());
		table.setSelection(differences.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(differences.get(0)));
	}

	/** Tells of every box that is checked or cleared. */
	public void onCheck(Runnable told) {
		table.addCheckStateListener(event -> told.run());
	}

	/** The differences that are checked, in their order. */
	public List<Difference> checked() {
		return Arrays.stream(table.getCheckedElements()).map(Difference.class::cast).toList();
	}
}
