// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.rules;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.orodha.model.Severity;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.vtl.VtlProblem;

/** What is wrong with a script, one problem a row. */
final class ProblemsTable {

	private final TableViewer viewer;

	/** @param opened is told which problem the user wants to see in the script */
	ProblemsTable(Composite parent, Consumer<VtlProblem> opened) {
		viewer = new TableViewer(new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.getTable().setHeaderVisible(true);
		AccessibleName.give(viewer.getTable(), RulesText.text("rules.problem"));
		TableViewerColumn place = new TableViewerColumn(viewer, SWT.LEFT);
		place.getColumn().setText(RulesText.text("rules.place"));
		place.getColumn().setWidth(90);
		place.setLabelProvider(ColumnLabelProvider.createTextImageProvider(
				problem -> ((VtlProblem) problem).line() + ":" + ((VtlProblem) problem).column(), ProblemsTable::image));
		TableViewerColumn message = new TableViewerColumn(viewer, SWT.LEFT);
		message.getColumn().setText(RulesText.text("rules.problem"));
		message.getColumn().setWidth(800);
		message.setLabelProvider(ColumnLabelProvider.createTextProvider(problem -> ((VtlProblem) problem).message()));
		viewer.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof VtlProblem problem && table().isFocusControl())
				opened.accept(problem);
		});
	}

	private static Image image(Object problem) {
		return PlatformUI.getWorkbench().getSharedImages()
				.getImage(((VtlProblem) problem).severity() == Severity.ERROR ? ISharedImages.IMG_OBJS_ERROR_TSK
						: ISharedImages.IMG_OBJS_WARN_TSK);
	}

	void show(List<VtlProblem> problems) {
		viewer.setInput(problems);
	}

	Table table() {
		return viewer.getTable();
	}
}
