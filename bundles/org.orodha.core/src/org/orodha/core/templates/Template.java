// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.templates;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.copying.Copying;
import org.orodha.core.copying.Excerpt;
import org.orodha.core.copying.Insertion;
import org.orodha.core.internal.registry.Declaration;
import org.orodha.core.text.Texts;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;

/** An element to start from, as an extension describes it. */
public final class Template {

	private final Declaration declaration;
	private final EClass kind;
	private final byte[] content;

	Template(Declaration declaration, EClass kind, byte[] content) {
		this.declaration = declaration;
		this.kind = kind;
		this.content = content;
	}

	/** The identifier, such as {@code census-table}. */
	public String id() {
		return declaration.id();
	}

	/** The name in the reader's language. */
	public String name() {
		return declaration.text("name");
	}

	/** What it holds and what it is for, in the reader's language. */
	public String description() {
		return declaration.text("description");
	}

	/** The kind of element that is made from it. */
	public EClass kind() {
		return kind;
	}

	/** The identifier of the agency that it belongs to, or empty. */
	public String agency() {
		return declaration.text("agency");
	}

	/** The symbolic name of the bundle. */
	public String plugin() {
		return declaration.plugin();
	}

	/** The version of the bundle. */
	public String version() {
		return declaration.version();
	}

	/** A free identifier for a new element: made from its name, after the identifier of its place where it has one. */
	public static String freeId(Catalogue catalogue, String name, IdentifiedElement place) {
		return catalogue.freeId((place == null || place.eClass() == Literals.CATALOGUE ? "" : place.getId() + ".") + Ids.slug(name));
	}

	/**
	 * Works out a new element. What the template refers to and the catalogue lacks comes along where the template holds it; other
	 * references are dropped. Texts are taken in the languages of the catalogue.
	 *
	 * @param name  its name, in the catalogue's first language
	 * @param id    its identifier
	 * @param place the agency that owns it, or what it becomes a part of; null for nothing
	 * @throws CatalogueException       where the template cannot be read
	 * @throws IllegalArgumentException where the identifier is not well-formed or taken, or the kind can only be a part of something else
	 */
	public Copying make(Catalogue catalogue, String name, String id, EObject place) throws CatalogueException {
		Excerpt excerpt = Excerpt.ofFile(content, declaration.text("file"));
		TemplateTexts texts = new TemplateTexts(catalogue.languages());
		excerpt.elements().forEach(texts::fit);
		excerpt.others().forEach(texts::fit);
		IdentifiedElement element = excerpt.elements().get(0);
		element.getName().clear();
		element.getName().add(Texts.text(catalogue.languages().get(0), name.strip(), TextState.ORIGINAL));
		return new Insertion(catalogue, excerpt, place).as(id);
	}
}
