// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.used;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.explorer.ElementNode;
import org.orodha.ui.internal.explorer.Selected;

/** Tells a view which element the user selects in the explorer, or turns to in an editor. */
final class Follower implements ISelectionListener, IPartListener2 {

	private final IViewPart view;
	private final Consumer<IdentifiedElement> told;

	private Follower(IViewPart view, Consumer<IdentifiedElement> told) {
		this.view = view;
		this.told = told;
	}

	/** Tells as long as the view is open. */
	static void follow(IViewPart view, Consumer<IdentifiedElement> told) {
		IWorkbenchPage page = view.getSite().getPage();
		Follower follower = new Follower(view, told);
		page.addPostSelectionListener(follower);
		page.addPartListener(follower);
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		List<ElementNode> nodes = Selected.elements(selection);
		if (nodes.size() == 1)
			told.accept(nodes.getFirst().element());
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		edited(part);
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference part) {
		edited(part);
	}

	private void edited(IWorkbenchPartReference part) {
		EObject element = part.getPart(false) instanceof ElementEditor editor ? editor.element() : null;
		if (element instanceof IdentifiedElement identified)
			told.accept(identified);
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (part.getPart(false) != view)
			return;
		part.getPage().removePostSelectionListener(this);
		part.getPage().removePartListener(this);
	}
}
