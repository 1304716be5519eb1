// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.app.internal;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.orodha.app.internal.text.AppText;
import org.orodha.plugins.SafeMode;
import org.orodha.ui.CatalogueListener;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;

/** Keeps the name of the catalogue that is worked on in the window's title. */
final class WindowTitle implements CatalogueListener, ISelectionListener {

	static final String APPLICATION = "Orodha";

	private final IWorkbenchWindowConfigurer window;
	private final CatalogueService catalogues;

	WindowTitle(IWorkbenchWindowConfigurer window, CatalogueService catalogues) {
		this.window = window;
		this.catalogues = catalogues;
		catalogues.addListener(this);
		window.getWindow().getSelectionService().addPostSelectionListener(this);
		show();
	}

	private void show() {
		OpenCatalogue catalogue = current();
		String application = SafeMode.isOn() ? AppText.text("safe.application", APPLICATION) : APPLICATION;
		String title = catalogue == null ? application : application + " – " + catalogue.title();
		if (!title.equals(window.getTitle()))
			window.setTitle(title);
	}

	private OpenCatalogue current() {
		IWorkbenchWindow shown = window.getWindow();
		if (shown.getActivePage() == null)
			return null;
		IWorkbenchPart part = shown.getActivePage().getActivePart();
		if (part instanceof IEditorPart editor) {
			IResource edited = Adapters.adapt(editor.getEditorInput(), IResource.class);
			if (edited != null)
				return catalogues.find(edited).orElse(null);
		}
		Object selected = shown.getSelectionService().getSelection() instanceof IStructuredSelection selection
				? selection.getFirstElement()
				: null;
		IResource resource = selected instanceof IProject project ? project : Adapters.adapt(selected, IResource.class);
		return resource == null ? catalogues.all().stream().findFirst().orElse(null) : catalogues.find(resource).orElse(null);
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		show();
	}

	@Override
	public void opened(OpenCatalogue catalogue) {
		show();
	}

	@Override
	public void changed(OpenCatalogue catalogue) {
		show();
	}

	@Override
	public void closed(IProject project) {
		show();
	}

	void dispose() {
		catalogues.removeListener(this);
		window.getWindow().getSelectionService().removePostSelectionListener(this);
	}
}
