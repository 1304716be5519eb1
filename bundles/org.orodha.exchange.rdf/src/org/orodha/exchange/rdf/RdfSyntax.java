// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.rdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.text.EnumKeys;

/** The syntaxes in which graphs are written. */
public enum RdfSyntax {

	TURTLE("Turtle", "ttl", "turtle", "n3"), TRIG("TriG", "trig"), N_TRIPLES("N-Triples", "nt"), RDF_XML("RDF/XML", "rdf", "xml", "owl"),
	JSON_LD("JSON-LD", "jsonld", "json");

	private final String label;
	private final List<String> endings;

	RdfSyntax(String label, String... endings) {
		this.label = label;
		this.endings = List.of(endings);
	}

	/** What it is called. */
	public String label() {
		return label;
	}

	/** The syntax to write: the one that the exporter's option {@code syntax} names, else that of the target's ending, else Turtle. */
	public static RdfSyntax of(ExportRequest request) {
		String named = request.options().text("syntax");
		return named.isEmpty() ? ofName(request.target().name()).orElse(TURTLE) : called(named).orElseThrow();
	}

	/** The syntax of a key, such as {@code rdf-xml}. */
	public static Optional<RdfSyntax> called(String key) {
		return Stream.of(values()).filter(syntax -> syntax.key().equals(key.toLowerCase(Locale.ROOT))).findFirst();
	}

	/** What it is called in options. */
	public String key() {
		return EnumKeys.of(this);
	}

	/** The syntax that a file's name tells by its ending. */
	public static Optional<RdfSyntax> ofName(String name) {
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return Stream.of(values()).filter(syntax -> syntax.endings.contains(ending)).findFirst();
	}

	/**
	 * The syntax of a file, by what it begins with, else by its name: whoever names a file otherwise is not misled.
	 *
	 * @param head the beginning of its text
	 */
	public static Optional<RdfSyntax> of(String name, String head) {
		String start = head.startsWith("\uFEFF") ? head.substring(1).stripLeading() : head.stripLeading();
		if (start.matches("(?s)\\{\\s*[\"}].*|\\[\\s*\\{.*"))
			return Optional.of(JSON_LD);
		if (start.startsWith("<?xml") || start.startsWith("<!DOCTYPE") || start.startsWith("<!--") || start.startsWith("<rdf:RDF"))
			return Optional.of(RDF_XML);
		return ofName(name);
	}
}
