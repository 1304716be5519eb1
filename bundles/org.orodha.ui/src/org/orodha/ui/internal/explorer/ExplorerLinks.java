// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ILinkHelper;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.editor.PartInput;

/** Keeps the explorer's selection and the active editor together. */
public final class ExplorerLinks implements ILinkHelper {

	@Override
	public IStructuredSelection findSelection(IEditorInput input) {
		IFile wanted = input.getAdapter(IFile.class);
		if (wanted == null)
			return StructuredSelection.EMPTY;
		CatalogueService catalogues = PlatformUI.getWorkbench().getService(CatalogueService.class);
		return catalogues.find(wanted).map(catalogue -> select(catalogue, input instanceof PartInput part
				? catalogue.catalogue().find(IdentifiedElement.class, part.id()).orElse(null) : catalogue.elementIn(wanted).orElse(null)))
				.orElse(StructuredSelection.EMPTY);
	}

	private static IStructuredSelection select(OpenCatalogue catalogue, EObject element) {
		IProject project = catalogue.project();
		return node(catalogue, element).<IStructuredSelection>map(StructuredSelection::new)
				.orElseGet(() -> new StructuredSelection(project));
	}

	/** The first line that stands for an element. */
	static Optional<Node> node(OpenCatalogue catalogue, EObject element) {
		return new Tree(catalogue, Sifted.ALL).path(Grouping.remembered(), element);
	}

	@Override
	public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
		if (!(selection.getFirstElement() instanceof ElementNode node))
			return;
		Editors.input(node.catalogue(), node.element()).ifPresent(input -> activate(page, page.findEditor(input)));
	}

	private static void activate(IWorkbenchPage page, IEditorPart editor) {
		if (editor != null)
			page.bringToTop(editor);
	}
}
