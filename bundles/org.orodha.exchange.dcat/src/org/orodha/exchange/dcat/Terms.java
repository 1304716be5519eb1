// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.dcat;

import java.util.Map;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.orodha.core.text.Messages;
import org.orodha.exchange.rdf.JsonLdContexts;

/** The terms of DCAT-AP 3.0 and StatDCAT-AP that RDF4J has no names for, and the texts of this bundle. */
final class Terms {

	/** The scheme of the identifiers that files give, and the origin of what is kept of them. */
	static final String SCHEME = "dcat";
	static final ValueFactory VALUES = SimpleValueFactory.getInstance();
	static final Messages MESSAGES = Messages.of(Terms.class);

	static final IRI LEGISLATION = VALUES.createIRI("http://data.europa.eu/r5r/applicableLegislation");
	static final IRI LEGAL_RESOURCE = VALUES.createIRI("http://data.europa.eu/eli/ontology#LegalResource");
	static final IRI SIGNED = VALUES.createIRI("http://data.europa.eu/eli/ontology#date_document");
	static final IRI IN_FORCE_FROM = VALUES.createIRI("http://data.europa.eu/eli/ontology#first_date_entry_in_force");
	static final IRI IN_FORCE_TO = VALUES.createIRI("http://data.europa.eu/eli/ontology#date_no_longer_in_force");
	static final IRI DIMENSION = VALUES.createIRI("http://data.europa.eu/m8g/dimension");
	static final IRI ATTRIBUTE = VALUES.createIRI("http://data.europa.eu/m8g/attribute");
	static final IRI CUBE_DIMENSION = VALUES.createIRI("http://purl.org/linked-data/cube#DimensionProperty");
	static final IRI CUBE_ATTRIBUTE = VALUES.createIRI("http://purl.org/linked-data/cube#AttributeProperty");
	static final IRI SCHEMA_START = VALUES.createIRI("http://schema.org/startDate");
	static final IRI SCHEMA_END = VALUES.createIRI("http://schema.org/endDate");

	private static final Map<String, String> PREFIXES = Map.ofEntries(Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
			Map.entry("dcatap", "http://data.europa.eu/r5r/"), Map.entry("dct", "http://purl.org/dc/terms/"),
			Map.entry("eli", "http://data.europa.eu/eli/ontology#"), Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
			Map.entry("qb", "http://purl.org/linked-data/cube#"), Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
			Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"), Map.entry("statdcat", "http://data.europa.eu/m8g/"),
			Map.entry("vcard", "http://www.w3.org/2006/vcard/ns#"), Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));
	private static final String RELEASES = "https://semiceu.github.io/DCAT-AP/releases/";

	private Terms() {
	}

	/** The contexts of DCAT-AP, by the addresses of its releases. */
	static JsonLdContexts contexts() {
		return JsonLdContexts.of(Terms.class, Map.of(RELEASES + "3.0.0/context/dcat-ap.jsonld", "dcat-ap.jsonld",
				RELEASES + "3.0.1/context/dcat-ap.jsonld", "dcat-ap.jsonld"));
	}

	/** An empty graph with the usual prefixes. */
	static Model graph() {
		Model model = new LinkedHashModel();
		PREFIXES.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(prefix -> model.setNamespace(prefix.getKey(), prefix.getValue()));
		return model;
	}
}
