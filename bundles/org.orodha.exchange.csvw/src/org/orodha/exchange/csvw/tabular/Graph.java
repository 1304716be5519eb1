// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandler;

/** Makes statements; what has no address gets a name by its number, so that the same tables make the same file. */
final class Graph {

	private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

	private final RDFHandler out;
	private long nameless;

	/** @param out takes the statements */
	Graph(RDFHandler out) {
		this.out = out;
	}

	void add(Resource subject, IRI property, Value value) {
		out.handleStatement(VALUES.createStatement(subject, property, value));
	}

	/** A word of the standard. */
	static IRI term(String word) {
		return iri(Words.PREFIXES.get("csvw") + word);
	}

	static IRI iri(String address) {
		return VALUES.createIRI(address);
	}

	/** What has an address, or has none. */
	Resource node(String address) {
		return address == null ? nameless() : iri(address);
	}

	Resource nameless() {
		return VALUES.createBNode("b" + ++nameless);
	}

	/** @param type the address of a datatype */
	static Literal literal(String written, String type) {
		return VALUES.createLiteral(written, iri(type));
	}

	/** @param language the tag of a language, or null or "und" for none */
	static Literal text(String text, String language) {
		return language == null || language.equals("und") ? VALUES.createLiteral(text) : VALUES.createLiteral(text, language);
	}
}
