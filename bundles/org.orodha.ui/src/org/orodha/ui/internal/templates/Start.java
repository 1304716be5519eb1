// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.templates;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;

/** What a new element starts from. */
public sealed interface Start permits EmptyStart, TemplateStart {

	/** The identifier by which it is remembered; empty for nothing. */
	String id();

	/** The kind of the element. */
	EClass kind();

	/** What it is called. */
	String name();

	/** What it holds. */
	String description();

	/** The agency that the element is owned by, or what it becomes a part of; null for nothing. */
	IdentifiedElement place();

	/**
	 * A new element.
	 *
	 * @throws CatalogueException       where the template cannot be read
	 * @throws IllegalArgumentException where the catalogue does not allow it
	 */
	NewElement make(OpenCatalogue catalogue, String name, String id) throws CatalogueException;
}
