// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.rdf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;
import org.eclipse.rdf4j.rio.rdfxml.util.RDFXMLPrettyWriter;
import org.eclipse.rdf4j.rio.trig.TriGWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriterSettings;

/** Writes graphs for people and programs. */
public final class RdfOutput {

	private static final int MOST_AT_ONCE = 100;

	private RdfOutput() {
	}

	/**
	 * Writes a graph with the prefixes that it has.
	 *
	 * @param out stays open
	 */
	public static void write(Model model, RdfSyntax syntax, OutputStream out) throws IOException {
		Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		switch (syntax) {
		case TURTLE -> write(model, new TurtleWriter(text));
		case TRIG -> write(model, new TriGWriter(text));
		case N_TRIPLES -> write(model, new NTriplesWriter(text));
		case RDF_XML -> write(model, new RDFXMLPrettyWriter(text));
		case JSON_LD -> JsonParts.with(() -> JsonLdOutput.write(model, text));
		}
		text.flush();
	}

	/** Writes statements one by one as they come, with nothing nested. */
	static RDFWriter plain(RdfSyntax syntax, Writer text) {
		RDFWriter writer = switch (syntax) {
		case TURTLE -> new TurtleWriter(text);
		case TRIG -> new TriGWriter(text);
		case N_TRIPLES -> new NTriplesWriter(text);
		case RDF_XML -> new RDFXMLWriter(text);
		case JSON_LD -> throw new IllegalArgumentException(syntax.label());
		};
		writer.set(BasicWriterSettings.PRETTY_PRINT, false);
		writer.set(BasicWriterSettings.INLINE_BLANK_NODES, false);
		return writer;
	}

	private static void write(Model model, RDFWriter writer) {
		writer.set(BasicWriterSettings.PRETTY_PRINT, true);
		writer.set(BasicWriterSettings.INLINE_BLANK_NODES, !(writer instanceof RDFXMLPrettyWriter));
		writer.set(TurtleWriterSettings.ABBREVIATE_NUMBERS, false);
		writer.startRDF();
		for (Namespace namespace : model.getNamespaces())
			writer.handleNamespace(namespace.getPrefix(), namespace.getName());
		if (writer instanceof TurtleWriter)
			writeInParts(model, writer);
		else
			model.forEach(writer::handleStatement);
		writer.endRDF();
	}

	/**
	 * A writer that puts blank nodes where they are referred to looks for what comes next among all that it has not written yet: a large
	 * graph is given to it bit by bit.
	 */
	private static void writeInParts(Model model, RDFWriter writer) {
		int waiting = 0;
		for (List<Statement> part : GraphParts.of(model)) {
			part.forEach(writer::handleStatement);
			waiting += part.size();
			if (waiting > MOST_AT_ONCE) {
				writer.endRDF();
				waiting = 0;
			}
		}
	}
}
