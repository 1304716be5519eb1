// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.bench.internal;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.EditorPart;

/** Nothing but rows of texts in a table of the toolkit that forms are made with: the baseline of editors. */
public final class BareTable extends EditorPart {

	static final String ID = "org.orodha.bench.bareTable";

	private Table table;

	/**
	 * What is shown.
	 *
	 * @param rows each with one text a column
	 */
	record Rows(int columns, List<List<String>> rows) implements IEditorInput {

		@Override
		public boolean exists() {
			return false;
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return null;
		}

		@Override
		public String getName() {
			return "Rows";
		}

		@Override
		public IPersistableElement getPersistable() {
			return null;
		}

		@Override
		public String getToolTipText() {
			return getName();
		}

		@Override
		public <T> T getAdapter(Class<T> type) {
			return null;
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
	}

	@Override
	public void createPartControl(Composite parent) {
		Rows rows = (Rows) getEditorInput();
		FormToolkit toolkit = new FormToolkit(parent.getDisplay());
		parent.addDisposeListener(event -> toolkit.dispose());
		table = toolkit.createTable(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
		table.setHeaderVisible(true);
		for (int column = 0; column < rows.columns(); column++)
			new TableColumn(table, SWT.LEFT).setWidth(120);
		table.addListener(SWT.SetData, event -> ((TableItem) event.item).setText(rows.rows().get(event.index).toArray(String[]::new)));
		table.setItemCount(rows.rows().size());
	}

	Table table() {
		return table;
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}
}
