// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Finding;

/** Files that are broken, or meant to do harm, end in a message with their line, and the catalogue stays as it is. */
class DcatHostileTest {

	private static final String TURTLE = """
			@prefix dcat: <http://www.w3.org/ns/dcat#> .
			@prefix dct: <http://purl.org/dc/terms/> .
			<http://example.org/d> a dcat:Dataset ; dct:title "Entries" ;
			""";
	private static final String XML = """
			<?xml version="1.0"?>
			%s<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:dct="http://purl.org/dc/terms/">
			<dcat:Dataset rdf:about="http://example.org/d"><dct:title>%s</dct:title></dcat:Dataset>
			""";

	@TempDir
	Path folder;
	private Catalogue catalogue;

	@BeforeEach
	void open() throws Exception {
		catalogue = Exchange.empty(folder.resolve("catalogue"));
	}

	static Stream<Arguments> hostile() {
		String external = "<!DOCTYPE rdf:RDF [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n";
		String laughs = "<!DOCTYPE rdf:RDF [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n";
		return Stream.of(Arguments.of("external entity", "a.rdf", XML.formatted(external, "&x;") + "</rdf:RDF>", 2, "document type"),
				Arguments.of("entities in entities", "b.rdf", XML.formatted(laughs, "&b;") + "</rdf:RDF>", 2, "document type"),
				Arguments.of("half of XML", "c.rdf", XML.formatted("", "Entries"), 4, "well-formed XML"),
				Arguments.of("deep XML", "d.rdf", XML.formatted("", "Entries") + "<a xmlns='urn:x'>".repeat(300), 4, "at most 100"),
				Arguments.of("half of Turtle", "e.ttl", TURTLE + "dct:description \"cut o", 4, "not well-formed"),
				Arguments.of("deep Turtle", "f.ttl", TURTLE + "dct:relation " + "[ dct:relation ".repeat(100_000), 4, "at most 100"),
				Arguments.of("deep list", "g.ttl", TURTLE + "dct:relation " + "( ".repeat(100_000), 4, "at most 100"),
				Arguments.of("prefix unknown", "h.ttl", TURTLE + "foaf:page <http://example.org/> .", 4, "not well-formed"),
				Arguments.of("deep JSON", "i.jsonld", "[{\n" + "\"a\":[".repeat(5000), 2, "not well-formed"),
				Arguments.of("half of JSON-LD", "j.jsonld", "{\"@context\": {\"dct\": \"http://purl.org/dc/terms/\"},\n\"@id\": \"http://exam", 2,
						"not well-formed"),
				Arguments.of("context elsewhere", "k.jsonld", "{\n\"@context\": \"https://example.org/context.jsonld\",\n\"@id\": \"urn:x\"}", 2,
						"nothing is fetched"),
				Arguments.of("context in itself", "self.jsonld", "{\n\"@context\": \"https://example.org/self.jsonld\",\n\"@id\": \"urn:x\"}", 0,
						"not well-formed"),
				Arguments.of("something else", "l.bin", "PK\u0003\u0004", 1, "something else"),
				Arguments.of("no data set", "m.ttl", "@prefix dct: <http://purl.org/dc/terms/> .\n", 0, "at least one catalogue"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hostile")
	void itEndsInAMessageWithItsLine(String what, String name, String content, int line, String message) throws Exception {
		refused(Files.writeString(folder.resolve(name), content), line, message);
	}

	private void refused(Path file, int line, String message) {
		Finding finding = Exchange.refusal(Exchange.read("dcat", catalogue, file));

		assertThat(finding.message()).contains(message);
		assertThat(finding.place().file()).isEqualTo(file.toString());
		assertThat(finding.place().row()).isEqualTo(line);
		assertThat(catalogue.isDirty()).isFalse();
	}

	@Test
	void textInAnotherEncodingIsToldWithItsLine() throws Exception {
		refused(Files.write(folder.resolve("latin.ttl"), (TURTLE + "dct:description \"Frontière\" .").getBytes(StandardCharsets.ISO_8859_1)), 4, "UTF-8");
	}

	@Test
	void theContextOfDcatApIsHere() throws Exception {
		Path file = Files.writeString(folder.resolve("context.jsonld"), """
				{"@context": "https://semiceu.github.io/DCAT-AP/releases/3.0.1/context/dcat-ap.jsonld",
				 "@id": "http://example.org/d", "@type": "Dataset", "title": {"en": "Entries"}}
				""");

		assertThat(Exchange.result("dcat", catalogue, file).changes()).hasSize(2);
	}

	@Test
	void textInUtf16IsTold() throws Exception {
		refused(Files.write(folder.resolve("wide.ttl"), TURTLE.getBytes(StandardCharsets.UTF_16LE)), 1, "UTF-8");
	}

	@Test
	void chainsAndCirclesOfNamelessThingsAreRead() throws Exception {
		StringBuilder chain = new StringBuilder(TURTLE + "dct:relation _:n0 .\n");
		for (int number = 0; number < 20_000; number++)
			chain.append("_:n").append(number).append(" dct:relation _:n").append(number + 1).append(" .\n");
		chain.append("_:n20000 dct:relation _:n0 .\n");

		Proposal proposal = Exchange.result("dcat", catalogue, Files.writeString(folder.resolve("chain.ttl"), chain));

		assertThat(proposal.changes()).hasSize(2);
	}

	@Test
	void topicsThatAreBroaderThanEachOtherDoNoHarm() throws Exception {
		String circle = TURTLE + """
				dcat:theme <http://example.org/a>, <http://example.org/b> .
				@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
				<http://example.org/a> a skos:Concept ; skos:prefLabel "A" ; skos:broader <http://example.org/b> .
				<http://example.org/b> a skos:Concept ; skos:prefLabel "B" ; skos:broader <http://example.org/a> .
				""";

		assertThat(Exchange.result("dcat", catalogue, Files.writeString(folder.resolve("circle.ttl"), circle)).changes()).hasSize(4);
	}
}
