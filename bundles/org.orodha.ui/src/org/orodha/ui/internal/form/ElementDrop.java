// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Control;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.constraints.Choices;

/** Lets elements of the same catalogue be dropped from the explorer onto a field that may refer to them. */
final class ElementDrop extends DropTargetAdapter {

	private final EReference reference;
	private final Supplier<EObject> owner;
	private final Consumer<List<IdentifiedElement>> taker;

	private ElementDrop(EReference reference, Supplier<EObject> owner, Consumer<List<IdentifiedElement>> taker) {
		this.reference = reference;
		this.owner = owner;
		this.taker = taker;
	}

	/**
	 * Lets them be dropped onto a control.
	 *
	 * @param owner whose reference it is; null while there is none
	 * @param taker gets the dropped elements that the reference may lead to
	 */
	static void onto(Control control, EReference reference, Supplier<EObject> owner, Consumer<List<IdentifiedElement>> taker) {
		DropTarget target = new DropTarget(control, DND.DROP_LINK | DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(LocalSelectionTransfer.getTransfer());
		target.addDropListener(new ElementDrop(reference, owner, taker));
	}

	private List<IdentifiedElement> dragged() {
		EObject of = owner.get();
		if (of == null || !(LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection))
			return List.of();
		return ((List<?>) selection.toList()).stream().map(item -> Adapters.adapt(item, IdentifiedElement.class))
				.filter(element -> element != null && element.eResource() != null
						&& element.eResource().getResourceSet() == of.eResource().getResourceSet()
						&& reference.getEReferenceType().isSuperTypeOf(element.eClass()) && Choices.isValid(of, reference, element))
				.toList();
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = dragged().isEmpty() ? DND.DROP_NONE
				: (event.operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK : event.operations & DND.DROP_COPY;
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		dragEnter(event);
	}

	@Override
	public void drop(DropTargetEvent event) {
		List<IdentifiedElement> elements = dragged();
		if (!elements.isEmpty())
			taker.accept(elements);
	}
}
