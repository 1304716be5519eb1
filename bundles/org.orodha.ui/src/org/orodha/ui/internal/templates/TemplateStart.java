// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.templates;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.copying.Copying;
import org.orodha.core.templates.Template;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;

/**
 * A template.
 *
 * @param place the agency that owns the element, or what it becomes a part of; null for nothing
 */
public record TemplateStart(Template template, IdentifiedElement place) implements Start {

	@Override
	public String id() {
		return template.id();
	}

	@Override
	public EClass kind() {
		return template.kind();
	}

	@Override
	public String name() {
		return template.name();
	}

	@Override
	public String description() {
		return template.description();
	}

	@Override
	public NewElement make(OpenCatalogue catalogue, String name, String id) throws CatalogueException {
		Copying copying = template.make(catalogue.catalogue(), name, id, place);
		return new NewElement(copying.made().get(0), copying.command());
	}
}
