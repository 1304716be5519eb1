// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import java.util.List;
import java.util.stream.Stream;

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
	private final Sifted sifted;

	/** @param sifted which of its parts are shown */
	ElementNode(Object parent, OpenCatalogue catalogue, IdentifiedElement element, Sifted sifted) {
		super(parent, element);
		this.catalogue = catalogue;
		this.element = element;
		this.sifted = sifted;
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
		return parts(element).filter(sifted::shows).<Node>map(part -> new ElementNode(this, catalogue, part, sifted)).toList();
	}

	/** The parts of an element that the explorer shows below it. */
	static Stream<IdentifiedElement> parts(IdentifiedElement element) {
		return element.eClass().getEAllContainments().stream().filter(ElementNode::isShown)
				.flatMap(reference -> ((List<?>) element.eGet(reference)).stream()).map(IdentifiedElement.class::cast);
	}

	/** Whether the filter leaves it for the sake of its parts only. */
	boolean isOnlyAbove() {
		return sifted.isOnlyAbove(element);
	}

	@Override
	boolean hasChildren() {
		return parts(element).anyMatch(sifted::shows);
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
