// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ILinkHelper;
import org.eclipse.ui.part.FileEditorInput;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;

/** Keeps the explorer's selection and the active editor together. */
public final class ExplorerLinks implements ILinkHelper {

	@Override
	public IStructuredSelection findSelection(IEditorInput input) {
		if (!(input instanceof IFileEditorInput file))
			return StructuredSelection.EMPTY;
		IFile wanted = file.getFile();
		CatalogueService catalogues = PlatformUI.getWorkbench().getService(CatalogueService.class);
		return catalogues.find(wanted).map(catalogue -> select(catalogue, wanted)).orElse(StructuredSelection.EMPTY);
	}

	private static IStructuredSelection select(OpenCatalogue catalogue, IFile file) {
		IProject project = catalogue.project();
		EObject element = catalogue.elementIn(file).orElse(null);
		return new Tree(catalogue).path(Grouping.remembered(), element).<IStructuredSelection>map(StructuredSelection::new)
				.orElseGet(() -> new StructuredSelection(project));
	}

	@Override
	public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
		if (!(selection.getFirstElement() instanceof ElementNode node))
			return;
		node.catalogue().fileOf(EcoreUtil.getRootContainer(node.element())).map(FileEditorInput::new)
				.ifPresent(input -> activate(page, page.findEditor(input)));
	}

	private static void activate(IWorkbenchPage page, IEditorPart editor) {
		if (editor != null)
			page.bringToTop(editor);
	}
}
