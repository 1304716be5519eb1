// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.orodha.ui.internal.text.UiText;

/** Asks which of some things are meant; each is a line that can be checked. */
public abstract class CheckedDialog extends TitleAreaDialog {

	private static final int WIDTH = 430;

	private final String title;
	private Table table;
	private Images images;

	/**
	 * A column of the lines.
	 *
	 * @param key    the key of its heading among the texts
	 * @param weight its share of the width
	 */
	public record Column(String key, int weight) {
	}

	/** @param title that of the window */
	protected CheckedDialog(Shell shell, String title) {
		super(shell);
		this.title = title;
		setHelpAvailable(false);
	}

	@Override
	protected final void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected final boolean isResizable() {
		return true;
	}

	/** The message would make it as wide as the screen. */
	@Override
	protected final Point getInitialSize() {
		Point wanted = super.getInitialSize();
		return new Point(Math.min(wanted.x, convertHorizontalDLUsToPixels(WIDTH)), wanted.y);
	}

	@Override
	protected Composite createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(area);
		return area;
	}

	/**
	 * Makes the table that the lines are shown in.
	 *
	 * @param most how many lines are seen at once
	 */
	protected final Table createTable(Composite area, int most, Column... columns) {
		Composite box = new Composite(area, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		box.setLayout(layout);
		table = new Table(box, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		images = new Images(table);
		for (Column each : columns) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(UiText.text(each.key()));
			layout.setColumnData(column, new ColumnWeightData(each.weight()));
		}
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(convertHorizontalDLUsToPixels(WIDTH), table.getHeaderHeight() + most * table.getItemHeight()).applyTo(box);
		return table;
	}

	/**
	 * Adds a line.
	 *
	 * @param what    is meant where it is checked
	 * @param element whose icon it has; null for none
	 */
	protected final TableItem addLine(Object what, EObject element, String... texts) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setData(what);
		item.setText(texts);
		if (element != null)
			item.setImage(images.of(element.eClass()));
		return item;
	}

	/** What is checked. */
	protected final <T> List<T> checked(Class<T> type) {
		return Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(TableItem::getData).map(type::cast).toList();
	}
}
