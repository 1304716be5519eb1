// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** Reads JSON-LD without the network. */
final class JsonLdInput {

	/** Takes a statement with the line that its subject is named in; 0 where that is not known. */
	@FunctionalInterface
	interface Taking {
		void take(Statement statement, int line) throws ImportException;
	}

	private static final Messages MESSAGES = Messages.of(JsonLdInput.class);
	private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
	private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(
			StreamReadConstraints.builder().maxNestingDepth(Nesting.DEEPEST).maxStringLength(1 << 24).build()).build();

	private final Place file;
	private final JsonLdContexts contexts;
	private final Map<String, Integer> lines = new HashMap<>();
	private final Map<String, BNode> blanks = new HashMap<>();

	JsonLdInput(Place file, JsonLdContexts contexts) {
		this.file = file;
		this.contexts = contexts;
	}

	void read(String text, String base, Taking taking) throws ImportException {
		scan(text);
		Consumer consumer = new Consumer(taking);
		try {
			JsonLd.toRdf(JsonDocument.of(new StringReader(text))).base(URI.create(base)).loader((address, options) -> load(address))
					.provide(consumer);
		} catch (JsonLdError | RuntimeException broken) {
			throw refusal(broken);
		}
	}

	/** A first pass: whether it is JSON, not too deep, and in which line which text stands. */
	private void scan(String text) throws ImportException {
		try (JsonParser parser = JSON.createParser(text)) {
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken())
				if (token == JsonToken.VALUE_STRING && parser.getTextLength() < 1000) {
					int line = parser.currentTokenLocation().getLineNr();
					lines.putIfAbsent(parser.getText(), line);
					lines.putIfAbsent(lastPart(parser.getText()), line);
				}
		} catch (JsonProcessingException broken) {
			int line = broken.getLocation() == null ? 0 : Math.max(0, broken.getLocation().getLineNr());
			throw new ImportException(file.row(line), MESSAGES.text("file.broken", broken.getOriginalMessage()),
					MESSAGES.text("file.broken.remedy"), broken);
		} catch (IOException neverInMemory) {
			throw new IllegalStateException(neverInMemory);
		}
	}

	private static String lastPart(String text) {
		return text.replaceFirst("(?s)^.*[/#:]", "");
	}

	private int line(String subject) {
		Integer line = lines.get(subject);
		return line != null ? line : lines.getOrDefault(lastPart(subject), 0);
	}

	private Document load(URI address) throws JsonLdError {
		try (InputStream found = contexts.open(address.toString()).orElseThrow(() -> new Missing(address))) {
			return JsonDocument.of(found);
		} catch (IOException unreadable) {
			throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, unreadable);
		}
	}

	/** A context that is not here. */
	private static final class Missing extends RuntimeException {

		private static final long serialVersionUID = 1;
		private final String address;

		Missing(URI address) {
			super(address.toString());
			this.address = address.toString();
		}
	}

	private ImportException refusal(Throwable broken) {
		for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
			if (cause instanceof Missing missing)
				return missing(missing);
			if (cause instanceof ImportException told)
				return told;
		}
		return new ImportException(file, MESSAGES.text("file.broken", broken.getMessage()), MESSAGES.text("file.broken.remedy"), broken);
	}

	private ImportException missing(Missing missing) {
		return new ImportException(file.row(lines.getOrDefault(missing.address, 0)), MESSAGES.text("context.missing", missing.address),
				MESSAGES.text("context.missing.remedy", lastPart(missing.address)));
	}

	private final class Consumer implements RdfQuadConsumer {

		private final Taking taking;

		Consumer(Taking taking) {
			this.taking = taking;
		}

		@Override
		public RdfQuadConsumer quad(String subject, String predicate, String object, String datatype, String language, String direction,
				String graph) throws RdfConsumerException {
			try {
				Resource node = resource(subject);
				IRI property = VALUES.createIRI(predicate);
				Value value = value(object, datatype, language);
				taking.take(graph == null ? VALUES.createStatement(node, property, value)
						: VALUES.createStatement(node, property, value, resource(graph)), line(subject));
			} catch (ImportException refused) {
				throw new RdfConsumerException(refused);
			}
			return this;
		}

		private Resource resource(String name) {
			return RdfQuadConsumer.isBlank(name) ? blanks.computeIfAbsent(name, label -> VALUES.createBNode()) : VALUES.createIRI(name);
		}

		private Value value(String object, String datatype, String language) {
			if (language != null)
				return VALUES.createLiteral(object, language);
			return datatype == null ? resource(object) : VALUES.createLiteral(object, VALUES.createIRI(datatype));
		}
	}
}
