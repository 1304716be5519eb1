// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.serialization.QuadsToJsonld;
import com.apicatalog.rdf.api.RdfConsumerException;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;

/** Writes JSON-LD whose context is a list of prefixes, so that nobody needs another file to read it. */
final class JsonLdOutput {

	private JsonLdOutput() {
	}

	static void write(Model model, Writer out) throws IOException {
		JsonObjectBuilder content = Json.createObjectBuilder();
		try {
			JsonObject context = Json.createObjectBuilder().add("@context", prefixes(model)).build();
			content.addAll(Json.createObjectBuilder(context));
			content.addAll(Json.createObjectBuilder(JsonLd.compact(JsonDocument.of(expanded(model)), JsonDocument.of(context)).get()));
		} catch (JsonLdError | RdfConsumerException failure) {
			throw new IOException(failure);
		}
		JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(out);
		writer.writeObject(content.build());
	}

	private static JsonObjectBuilder prefixes(Model model) {
		JsonObjectBuilder prefixes = Json.createObjectBuilder();
		for (Namespace namespace : model.getNamespaces())
			if (!namespace.getPrefix().isEmpty() && namespace.getName().matches(".*[/#:]"))
				prefixes.add(namespace.getPrefix(), namespace.getName());
		return prefixes;
	}

	private static JsonArray expanded(Model model) throws JsonLdError, RdfConsumerException {
		QuadsToJsonld quads = JsonLd.fromRdf();
		for (Statement statement : model) {
			Value object = statement.getObject();
			Literal literal = object.isLiteral() ? (Literal) object : null;
			String language = literal == null ? null : literal.getLanguage().orElse(null);
			quads.quad(name(statement.getSubject()), statement.getPredicate().stringValue(),
					literal == null ? name((Resource) object) : literal.getLabel(),
					literal == null ? null : literal.getDatatype().stringValue(), language, null,
					statement.getContext() == null ? null : name(statement.getContext()));
		}
		return quads.toJsonLd();
	}

	private static String name(Resource resource) {
		return resource instanceof BNode blank ? "_:" + blank.getID() : resource.stringValue();
	}
}
