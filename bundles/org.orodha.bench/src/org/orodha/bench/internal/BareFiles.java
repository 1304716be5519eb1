// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.bench.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.w3c.dom.Document;

/** Files of exchange as the bare libraries read and write them: RDF4J's Rio, and the XML of the JDK. */
final class BareFiles {

	private BareFiles() {
	}

	static Model turtle(Path file) throws IOException {
		Model model = new LinkedHashModel();
		RDFParser parser = new TurtleParser();
		parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
		parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
		parser.setRDFHandler(new StatementCollector(model));
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			parser.parse(in, "");
		}
		return model;
	}

	static void write(Model model, Path file) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			TurtleWriter writer = new TurtleWriter(out);
			writer.startRDF();
			model.getNamespaces().forEach(namespace -> writer.handleNamespace(namespace.getPrefix(), namespace.getName()));
			for (Statement statement : model)
				writer.handleStatement(statement);
			writer.endRDF();
		}
	}

	static Document xml(Path file) throws Exception {
		return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(file.toFile());
	}

	static void write(Document document, Path file) throws Exception {
		TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document), new StreamResult(file.toFile()));
	}
}
