// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos;

import java.util.List;

import org.eclipse.rdf4j.model.IRI;

/** What XKOS adds to SKOS for statistical classifications: levels and correspondences. */
final class Xkos {

	static final String NAMESPACE = "http://rdf-vocabulary.ddialliance.org/xkos#";
	static final IRI LEVEL = iri("ClassificationLevel");
	static final IRI LEVELS = iri("levels");
	static final IRI NUMBER_OF_LEVELS = iri("numberOfLevels");
	static final IRI DEPTH = iri("depth");
	static final IRI CORRESPONDENCE = iri("Correspondence");
	static final IRI COMPARES = iri("compares");
	static final IRI MADE_OF = iri("madeOf");
	static final IRI ASSOCIATION = iri("ConceptAssociation");
	static final IRI SOURCE = iri("sourceConcept");
	static final IRI TARGET = iri("targetConcept");

	/** What names the levels of a list; the second is of before XKOS moved. */
	static final List<IRI> NAMING_LEVELS = List.of(LEVELS, ListGraph.VALUES.createIRI("http://purl.org/linked-data/xkos#levels"));

	private Xkos() {
	}

	private static IRI iri(String name) {
		return ListGraph.VALUES.createIRI(NAMESPACE + name);
	}
}
