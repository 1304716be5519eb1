// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.review;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;

/** A page that tells where an element stands and what comes next, with the buttons that do it, above what there is to see. */
abstract class GuidedPage extends ElementPage {

	private Guide guide;

	GuidedPage(ElementEditor editor, String id, String title) {
		super(editor, id, title);
	}

	final Catalogue catalogue() {
		return editor().catalogue().catalogue();
	}

	final Guide guide() {
		return guide;
	}

	@Override
	protected final boolean hasHead() {
		return true;
	}

	@Override
	protected final void createContent(IManagedForm form) {
		Composite body = filled(form);
		GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(body);
		guide = new Guide(form.getToolkit(), body);
		fill(form.getToolkit(), body);
		refresh();
	}

	/** Adds the buttons to the guide, and below it what there is to see; it is filled by {@link #refresh}. */
	abstract void fill(FormToolkit toolkit, Composite body);

	/** What a button does. */
	interface Work {

		void run() throws CatalogueException;
	}

	/** Does it; where it is refused, the reason is shown. @return whether it was done */
	final boolean isDone(Work work) {
		try {
			work.run();
			return true;
		} catch (CatalogueException refused) {
			MessageDialog.openInformation(getSite().getShell(), getTitle(), refused.getMessage());
			return false;
		}
	}
}
