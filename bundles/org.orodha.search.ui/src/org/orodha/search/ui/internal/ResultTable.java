// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.form.AccessibleName;

/** Results as rows; where there is a column of its own for it, the matching words stand in bold in their text. */
final class ResultTable {

	private final TableViewer viewer;
	private final Images images;

	ResultTable(Composite parent, int style) {
		Table table = new Table(parent, style | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		AccessibleName.give(table, SearchText.text("table.name"));
		images = new Images(table);
		viewer = new TableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
	}

	/** Adds a column with the icons of the kinds. */
	ResultTable first(String title, int width, Function<Result, StyledString> text) {
		return column(title, width, text, result -> images.of(result.kind()));
	}

	ResultTable column(String title, int width, Function<Result, StyledString> text) {
		return column(title, width, text, result -> null);
	}

	private ResultTable column(String title, int width, Function<Result, StyledString> text, Function<Result, Image> image) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.getColumn().setResizable(true);
		column.setLabelProvider(new DelegatingStyledCellLabelProvider(new Cells(text, image)));
		return this;
	}

	private static final class Cells extends LabelProvider implements IStyledLabelProvider {

		private final Function<Result, StyledString> text;
		private final Function<Result, Image> image;

		Cells(Function<Result, StyledString> text, Function<Result, Image> image) {
			this.text = text;
			this.image = image;
		}

		@Override
		public StyledString getStyledText(Object element) {
			return text.apply((Result) element);
		}

		@Override
		public Image getImage(Object element) {
			return image.apply((Result) element);
		}
	}

	Table table() {
		return viewer.getTable();
	}

	void show(List<Result> results) {
		viewer.setInput(results);
	}

	@SuppressWarnings("unchecked")
	List<Result> shown() {
		return viewer.getInput() == null ? List.of() : (List<Result>) viewer.getInput();
	}

	/** What is selected. */
	Optional<Result> selected() {
		return Optional.ofNullable((Result) viewer.getStructuredSelection().getFirstElement());
	}

	/** Selects the row of a result, if it is shown; else the first. */
	void select(Result wanted) {
		int row = wanted == null ? -1 : shown().stream().map(result -> result.hit().id()).toList().indexOf(wanted.hit().id());
		table().setSelection(Math.max(0, row));
	}

	/** Selects another row, so many rows below or above. */
	void move(int rows) {
		int count = table().getItemCount();
		if (count == 0)
			return;
		int at = table().getSelectionIndex();
		int wanted = at < 0 ? rows > 0 ? 0 : count - 1 : Math.floorMod(at + rows, count);
		table().setSelection(wanted);
		table().showSelection();
	}

	void onOpen(Consumer<Result> opened) {
		table().addListener(SWT.DefaultSelection, event -> selected().ifPresent(opened));
	}
}
