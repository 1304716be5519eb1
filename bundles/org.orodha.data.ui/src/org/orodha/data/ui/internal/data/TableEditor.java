// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.data;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.orodha.core.table.TableDialectHints;
import org.orodha.data.ui.internal.profile.ProfileView;
import org.orodha.ui.internal.page.PageEditor;
import org.orodha.ui.internal.text.HelpContext;

/** Shows a table file as a grid. It only looks: files are never changed. */
public final class TableEditor extends PageEditor {

	/** The editor's identifier. */
	public static final String ID = "org.orodha.data.ui.table";

	private TablePane pane;

	/** Shows a file in an editor. */
	public static TableEditor open(IWorkbenchPage page, Path file) throws PartInitException {
		return (TableEditor) page.openEditor(
				new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(file.toFile())), ID);
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		URI address = input instanceof IURIEditorInput file ? file.getURI() : null;
		if (address == null || !"file".equals(address.getScheme()))
			throw new PartInitException(DataText.text("table.noFile", input.getName()));
		super.init(site, input);
	}

	private Path file() {
		return Path.of(((IURIEditorInput) getEditorInput()).getURI());
	}

	@Override
	public void createPartControl(Composite parent) {
		HelpContext.TABLE.of(parent);
		pane = new TablePane(parent, (file, hints) -> ProfileView.open(getSite().getPage(), file, hints));
		pane.open(getEditorInput().getName(), file(), TableDialectHints.NONE);
	}

	/** What shows the file. */
	public TablePane pane() {
		return pane;
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
