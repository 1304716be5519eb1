// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.editor;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;
import org.orodha.ui.internal.catalogue.WithHistory;

/** Gives the workbench's Undo and Redo to the editor that is active. */
public final class EditorActions extends MultiPageEditorActionBarContributor {

	@Override
	public void setActiveEditor(IEditorPart part) {
		super.setActiveEditor(part);
		if (part instanceof WithHistory editor) {
			editor.history().register(getActionBars());
			getActionBars().updateActionBars();
		}
	}

	@Override
	public void setActivePage(IEditorPart page) {
		// all pages share the editor's actions
	}
}
