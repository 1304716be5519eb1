// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;

/** Notes which elements are opened in editors. */
final class RecentlyOpened implements IPartListener2 {

	private final IWorkbenchPage page;
	private final CatalogueService catalogues;
	private final Runnable noted;

	/** @param noted is told where the list is another one */
	RecentlyOpened(IWorkbenchPage page, CatalogueService catalogues, Runnable noted) {
		this.page = page;
		this.catalogues = catalogues;
		this.noted = noted;
		page.addPartListener(this);
	}

	void dispose() {
		page.removePartListener(this);
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof ElementEditor editor && editor.element() instanceof IdentifiedElement element)
			catalogues.find(element).ifPresent(catalogue -> note(catalogue, element));
	}

	private void note(OpenCatalogue catalogue, IdentifiedElement element) {
		var recent = Kept.RECENT.of(catalogue);
		if (recent.elements().stream().findFirst().filter(last -> last == element).isEmpty()) {
			recent.add(element);
			noted.run();
		}
	}
}
