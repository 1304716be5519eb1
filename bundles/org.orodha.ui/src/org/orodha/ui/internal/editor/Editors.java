// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.editor;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;
import org.orodha.ui.CatalogueService;

/** Opens elements in editors. */
public final class Editors {

	private Editors() {
	}

	/**
	 * Opens the editor of an element, or of the element that it is a part of, and shows it there.
	 *
	 * @param feature the name of a feature to put the focus on, or null
	 * @return the editor; empty where the element belongs to no open catalogue
	 */
	public static Optional<ElementEditor> open(IWorkbenchPage page, EObject element, String feature)
			throws PartInitException {
		CatalogueService catalogues = page.getWorkbenchWindow().getService(CatalogueService.class);
		Optional<IFile> file = catalogues.find(element)
				.flatMap(catalogue -> catalogue.fileOf(EcoreUtil.getRootContainer(element)));
		if (file.isEmpty())
			return Optional.empty();
		if (!(part(page, new FileEditorInput(file.get())) instanceof ElementEditor editor))
			return Optional.empty();
		editor.reveal(element, feature);
		return Optional.of(editor);
	}

	/** Editors that the last session left are looked for here: the platform knows them by their titles until they are shown. */
	private static IEditorPart part(IWorkbenchPage page, IEditorInput input) throws PartInitException {
		for (IEditorReference reference : page.getEditorReferences())
			if (reference.getEditor(false) == null && ElementEditor.ID.equals(reference.getId())
					&& input.equals(reference.getEditorInput())) {
				IEditorPart left = reference.getEditor(true);
				page.activate(left);
				return left;
			}
		return page.openEditor(input, ElementEditor.ID);
	}
}
