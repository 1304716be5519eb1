// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.core.text.Owners;
import org.orodha.model.Agency;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;

/** What the user has selected, in terms of the catalogue. */
public final class Selected {

	private Selected() {
	}

	/** The catalogue that a command is about: that of the selection, of the active editor, or the only one. */
	public static Optional<OpenCatalogue> catalogue(IWorkbenchWindow window, ISelection selection) {
		CatalogueService catalogues = window.getService(CatalogueService.class);
		Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		IProject project = first instanceof Node node ? node.project()
				: Optional.ofNullable(Adapters.adapt(first, IResource.class)).map(IResource::getProject).orElse(null);
		if (project == null && window.getActivePage() != null) {
			IEditorPart editor = window.getActivePage().getActiveEditor();
			IResource edited = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IResource.class);
			project = edited == null ? null : edited.getProject();
		}
		return project == null ? catalogues.all().stream().findFirst() : catalogues.find(project);
	}

	/** The kind whose folder is selected alone. */
	public static Optional<EClass> kind(ISelection selection) {
		return selection instanceof IStructuredSelection structured && structured.size() == 1 && structured.getFirstElement() instanceof Node node
				? node.folderOf() : Optional.empty();
	}

	/** The selected elements. */
	public static List<ElementNode> elements(ISelection selection) {
		return selection instanceof IStructuredSelection structured
				? ((List<?>) structured.toList()).stream().filter(ElementNode.class::isInstance).map(ElementNode.class::cast)
						.toList()
				: List.of();
	}

	/**
	 * The one element that is selected in the explorer, else the one in the active editor; empty where several are selected, or
	 * what is none.
	 *
	 * @param context in which a command is to be run; null for none
	 */
	public static Optional<EObject> orEdited(Object context) {
		if (context == null)
			return Optional.empty();
		Object selection = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
		List<?> selected = selection instanceof IStructuredSelection structured ? structured.toList() : List.of();
		if (selected.stream().anyMatch(Node.class::isInstance))
			return selected.size() == 1 && selected.getFirst() instanceof ElementNode node ? Optional.of(node.element()) : Optional.empty();
		return HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof ElementEditor editor
				? Optional.ofNullable(editor.element()) : Optional.empty();
	}

	/** The agency that a new element would belong to: the one selected or the owner of what is selected. */
	public static Optional<Agency> agency(ISelection selection) {
		Object node = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		while (node instanceof Node found) {
			Optional<Agency> agency = found.subject() instanceof EObject subject ? Owners.of(subject) : Optional.empty();
			if (agency.isPresent())
				return agency;
			node = found.parent();
		}
		return Optional.empty();
	}
}
