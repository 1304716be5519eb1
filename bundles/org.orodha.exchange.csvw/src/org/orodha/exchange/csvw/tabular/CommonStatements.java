// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.vocabulary.RDF;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Says as statements what properties of other vocabularies and notes say, which are a simple kind of JSON-LD. */
final class CommonStatements {

	private final Graph graph;
	private final URI base;
	private final String language;

	CommonStatements(Graph graph, Group group) {
		this.graph = graph;
		base = group.base();
		language = group.language();
	}

	/** Says them of a subject. */
	void add(Resource subject, ObjectNode common) {
		for (Map.Entry<String, JsonNode> word : common.properties())
			add(subject, property(word.getKey()), word.getValue());
	}

	private static IRI property(String word) {
		return word.equals("notes") ? Graph.term("note") : Words.isCommon(word) ? Graph.iri(Words.expanded(word)) : Graph.term(word);
	}

	private void add(Resource subject, IRI property, JsonNode value) {
		if (value.isArray())
			value.forEach(each -> add(subject, property, each));
		else if (value.has("@value"))
			graph.add(subject, property, literal(value));
		else if (value instanceof ObjectNode object)
			graph.add(subject, property, node(object));
		else if (!value.isNull())
			graph.add(subject, property, literal(value, language));
	}

	private Resource node(ObjectNode object) {
		Resource node = graph.node(object.has("@id") ? address(object.get("@id").asText()) : null);
		for (Map.Entry<String, JsonNode> word : object.properties())
			if (word.getKey().equals("@type"))
				types(node, word.getValue());
			else if (!word.getKey().equals("@id"))
				add(node, property(word.getKey()), word.getValue());
		return node;
	}

	private void types(Resource node, JsonNode types) {
		if (types.isArray())
			types.forEach(each -> types(node, each));
		else
			graph.add(node, RDF.TYPE, Graph.iri(Words.type(types.asText())));
	}

	private String address(String said) {
		return Addresses.resolved(base, Words.expanded(said)).toString();
	}

	private static Literal literal(JsonNode object) {
		JsonNode value = object.get("@value");
		if (object.has("@type"))
			return Graph.literal(value.asText(), Words.type(object.get("@type").asText()));
		return literal(value, object.path("@language").asText(null));
	}

	private static Literal literal(JsonNode value, String language) {
		if (value.isBoolean())
			return Graph.literal(value.asText(), Datatypes.address("boolean"));
		if (!value.isNumber())
			return Graph.text(value.asText(), language);
		BigDecimal number = value.decimalValue();
		return number.stripTrailingZeros().scale() <= 0 ? Graph.literal(number.toBigInteger().toString(), Datatypes.address("integer"))
				: Graph.literal(number.toString(), Datatypes.address("double"));
	}
}
