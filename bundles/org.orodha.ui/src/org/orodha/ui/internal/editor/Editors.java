// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.editor;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.model.Agency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;

/** Opens elements in editors. */
public final class Editors {

	/** Parts that have an editor of their own, with all that has to do with them. */
	private static final Set<EClass> EDITED_ALONE = Set.of(Literals.DATASET, Literals.ROLE, Literals.PERSON);

	private Editors() {
	}

	/** The element itself, or the part of another, that an object is edited with. */
	static EObject edited(EObject object) {
		for (EObject at = object; at.eContainer() != null; at = at.eContainer())
			if (at instanceof IdentifiedElement part && EDITED_ALONE.contains(part.eClass()) && part.getId() != null && !part.getId().isEmpty())
				return at;
		return EcoreUtil.getRootContainer(object);
	}

	/** What the editor of an object is opened with; empty where it belongs to no file. */
	public static Optional<IEditorInput> input(OpenCatalogue catalogue, EObject object) {
		EObject edited = edited(object);
		return catalogue.fileOf(edited)
				.map(file -> edited.eContainer() == null ? new FileEditorInput(file) : new PartInput(file, ((IdentifiedElement) edited).getId()));
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
		Optional<IEditorInput> input = catalogues.find(element).flatMap(catalogue -> input(catalogue, element));
		if (input.isEmpty() || !(part(page, input.get(), ElementEditor.ID) instanceof ElementEditor editor))
			return Optional.empty();
		editor.reveal(element, feature);
		return Optional.of(editor);
	}

	/** Opens the editor of an element as {@link #open} does; where it cannot be opened, the user is told. */
	public static Optional<ElementEditor> show(IWorkbenchPage page, EObject element, String feature) {
		try {
			return open(page, element, feature);
		} catch (PartInitException failure) {
			tell(failure);
			return Optional.empty();
		}
	}

	/** Opens the editor of an element as {@link #open} does; where it cannot be opened, the user is told. */
	public static Optional<ElementEditor> show(IWorkbenchPage page, EObject element) {
		return show(page, element, null);
	}

	/** Opens the table of all elements of a kind as {@link #openKind} does; where it cannot be opened, the user is told. */
	public static void showKind(IWorkbenchPage page, OpenCatalogue catalogue, EClass kind, Agency owner) {
		try {
			openKind(page, catalogue, kind, owner);
		} catch (PartInitException failure) {
			tell(failure);
		}
	}

	private static void tell(PartInitException failure) {
		StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
	}

	/**
	 * Opens the table of all elements of a kind.
	 *
	 * @param owner whose elements are shown at first; null for everybody's
	 */
	public static IEditorPart openKind(IWorkbenchPage page, OpenCatalogue catalogue, EClass kind, Agency owner) throws PartInitException {
		IEditorPart editor = part(page, new KindInput(catalogue.project(), kind), KindInput.EDITOR);
		if (editor instanceof WithRows rows)
			rows.find(owner == null ? "" : catalogue.label(owner));
		return editor;
	}

	/** Editors that the last session left are looked for here: the platform knows them by their titles until they are shown. */
	private static IEditorPart part(IWorkbenchPage page, IEditorInput input, String id) throws PartInitException {
		for (IEditorReference reference : page.getEditorReferences())
			if (reference.getEditor(false) == null && id.equals(reference.getId())
					&& input.equals(reference.getEditorInput())) {
				IEditorPart left = reference.getEditor(true);
				page.activate(left);
				return left;
			}
		return page.openEditor(input, id);
	}
}
