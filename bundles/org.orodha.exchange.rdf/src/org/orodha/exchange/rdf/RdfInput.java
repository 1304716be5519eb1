// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.rdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.ntriples.NTriplesParser;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.trig.TriGParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.orodha.core.exchange.XmlInput;
import org.orodha.core.exchange.Utf8Text;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;

/**
 * Reads graphs that others wrote, in bounds: nothing is fetched, document types are refused, and what is too large or too deep is told with
 * its line.
 */
public final class RdfInput {

	private static final Messages MESSAGES = Messages.of(RdfInput.class);
	private static final long LARGEST = 128L << 20;
	private static final int MOST_STATEMENTS = 3_000_000;
	private static final int HEAD = 4096;

	private final Place file;
	private final Model model = new LinkedHashModel();
	private final Map<Resource, Integer> lines = new HashMap<>();
	private int line;
	private int lastLine;

	private RdfInput(Place file) {
		this.file = file;
	}

	/**
	 * Reads a file.
	 *
	 * @param contexts what JSON-LD may refer to
	 * @throws ImportException where it cannot be read, is no graph, or says something that RDF does not know
	 */
	public static RdfGraph read(Path path, JsonLdContexts contexts) throws ImportException {
		RdfInput input = new RdfInput(Place.of(path.toString()));
		byte[] content = input.content(path);
		String name = path.getFileName().toString();
		String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.UTF_8);
		RdfSyntax syntax = RdfSyntax.of(name, head).orElseThrow(
				() -> new ImportException(input.file.row(1), MESSAGES.text("file.other"), MESSAGES.text("file.other.remedy")));
		switch (syntax) {
		case RDF_XML -> input.readXml(path, content);
		case JSON_LD -> {
			String text = Utf8Text.of(content, input.file);
			JsonParts.with(() -> new JsonLdInput(input.file, contexts.beside(path)).read(text, base(path), input::add));
		}
		case TURTLE -> input.readText(new TurtleParser(), content, path);
		case TRIG -> input.readText(new TriGParser(), content, path);
		case N_TRIPLES -> input.readText(new NTriplesParser(), content, path);
		}
		return new RdfGraph(input.file, input.model, input.lines);
	}

	/** What names without an address are relative to: the file's name, and never where it stands on one machine. */
	static String base(Path path) {
		return "file:///" + path.getFileName().toString().replaceAll("[^A-Za-z0-9._-]", "_");
	}

	private byte[] content(Path path) throws ImportException {
		try {
			long size = Files.size(path);
			if (size > LARGEST)
				throw new ImportException(file, MESSAGES.text("file.large", LARGEST >> 20, size >> 20), MESSAGES.text("file.large.remedy"));
			return Files.readAllBytes(path);
		} catch (IOException failure) {
			throw new ImportException(file, MESSAGES.text("file.read", failure), MESSAGES.text("file.read.remedy"), failure);
		}
	}

	/** The first pass refuses what no graph needs; the second reads the graph. */
	private void readXml(Path path, byte[] content) throws ImportException {
		XmlInput.read(() -> new ByteArrayInputStream(content), file, (reader, whole) -> {
			while (reader.hasNext())
				reader.next();
			return null;
		});
		RDFParser parser = new RDFXMLParser();
		parser.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
		parser.set(XMLParserSettings.EXTERNAL_GENERAL_ENTITIES, false);
		parser.set(XMLParserSettings.EXTERNAL_PARAMETER_ENTITIES, false);
		parser.set(XMLParserSettings.LOAD_EXTERNAL_DTD, false);
		parse(parser, () -> parser.parse(new ByteArrayInputStream(content), base(path)));
	}

	private void readText(RDFParser parser, byte[] content, Path path) throws ImportException {
		String text = Utf8Text.of(content, file);
		Nesting.check(text, file);
		lastLine = (int) text.lines().count();
		parse(parser, () -> parser.parse(new StringReader(text), base(path)));
	}

	@FunctionalInterface
	private interface Parsing {
		void run() throws IOException;
	}

	private void parse(RDFParser parser, Parsing parsing) throws ImportException {
		parser.set(BasicParserSettings.NAMESPACES, Set.of());
		parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
		parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
		parser.setParseLocationListener((row, column) -> line = (int) row);
		parser.setRDFHandler(new AbstractRDFHandler() {
			@Override
			public void handleNamespace(String prefix, String name) {
				model.setNamespace(prefix, name);
			}

			@Override
			public void handleStatement(Statement statement) {
				try {
					add(statement, line);
				} catch (ImportException tooMany) {
					throw new RDFHandlerException(tooMany);
				}
			}
		});
		try {
			parsing.run();
		} catch (RDFParseException broken) {
			throw broken(broken.getLineNumber() > 0 ? (int) broken.getLineNumber() : lastLine, broken);
		} catch (RDFHandlerException refused) {
			throw refused.getCause() instanceof ImportException tooMany ? tooMany : broken(line, refused);
		} catch (IOException | RuntimeException broken) {
			throw broken(line, broken);
		}
	}

	private ImportException broken(int row, Exception broken) {
		String told = String.valueOf(broken.getMessage()).replaceFirst("(?s)\\s*\\[line \\d+.*$", "");
		return new ImportException(file.row(row), MESSAGES.text("file.broken", told), MESSAGES.text("file.broken.remedy"), broken);
	}

	private void add(Statement statement, int row) throws ImportException {
		if (model.size() >= MOST_STATEMENTS)
			throw new ImportException(file.row(Math.max(0, row)), MESSAGES.text("file.many", MOST_STATEMENTS), MESSAGES.text("file.large.remedy"));
		model.add(statement);
		if (row > 0)
			lines.putIfAbsent(statement.getSubject(), row);
	}
}
