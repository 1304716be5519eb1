// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.ui.views.properties.IPropertySource;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;

/** An element of a catalogue, with its parts that have an identifier of their own. */
public final class ElementNode extends Node {

	private final OpenCatalogue catalogue;
	private final IdentifiedElement element;

	ElementNode(Object parent, OpenCatalogue catalogue, IdentifiedElement element) {
		super(parent, element);
		this.catalogue = catalogue;
		this.element = element;
	}

	/** The element. */
	public IdentifiedElement element() {
		return element;
	}

	/** The catalogue that it belongs to. */
	public OpenCatalogue catalogue() {
		return catalogue;
	}

	@Override
	public String label() {
		return catalogue.label(element);
	}

	@Override
	public EClass icon() {
		return element.eClass();
	}

	@Override
	List<Node> makeChildren() {
		List<Node> parts = new ArrayList<>();
		for (EReference reference : element.eClass().getEAllContainments())
			if (isShown(reference))
				for (Object part : (List<?>) element.eGet(reference))
					parts.add(new ElementNode(this, catalogue, (IdentifiedElement) part));
		return parts;
	}

	@Override
	boolean hasChildren() {
		return element.eClass().getEAllContainments().stream()
				.anyMatch(reference -> isShown(reference) && !((List<?>) element.eGet(reference)).isEmpty());
	}

	private static boolean isShown(EReference reference) {
		return reference.isMany() && Literals.IDENTIFIED_ELEMENT.isSuperTypeOf(reference.getEReferenceType());
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == EObject.class || type == IdentifiedElement.class)
			return type.cast(element);
		if (type == IResource.class || type == IFile.class)
			return type.cast(catalogue.fileOf(element).filter(IFile::exists).orElse(null));
		if (type == IPropertySource.class)
			return type.cast(new ElementProperties(element, catalogue.languages()));
		return super.getAdapter(type);
	}
}
