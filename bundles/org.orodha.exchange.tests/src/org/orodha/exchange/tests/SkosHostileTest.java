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
class SkosHostileTest {

	private static final String TURTLE = """
			@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
			@prefix ex: <http://codes.example.org/> .
			ex:a a skos:Concept ; skos:inScheme ex:list ;
			""";
	private static final String XML = """
			<?xml version="1.0"?>
			%s<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
			<skos:Concept rdf:about="http://codes.example.org/a"><skos:prefLabel>%s</skos:prefLabel></skos:Concept>
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
				Arguments.of("half of XML", "c.rdf", XML.formatted("", "A"), 4, "well-formed XML"),
				Arguments.of("half of Turtle", "d.ttl", TURTLE + "skos:prefLabel \"cut o", 4, "not well-formed"),
				Arguments.of("deep Turtle", "e.ttl", TURTLE + "skos:note " + "[ skos:note ".repeat(100_000), 4, "at most 100"),
				Arguments.of("half of JSON-LD", "f.jsonld", "{\"@context\": {\"skos\": \"http://www.w3.org/2004/02/skos/core#\"},\n\"@id\": \"http", 2,
						"not well-formed"),
				Arguments.of("context elsewhere", "g.jsonld", "{\n\"@context\": \"https://example.org/skos.jsonld\",\n\"@id\": \"urn:x\"}", 2,
						"nothing is fetched"),
				Arguments.of("broken N-Triples", "h.nt", "<urn:a> <urn:b> <urn:c> .\n<urn:a> <urn:b>\n", 2, "not well-formed"),
				Arguments.of("no concept", "i.ttl", "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n", 0, "at least one concept"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hostile")
	void itEndsInAMessageWithItsLine(String what, String name, String content, int line, String message) throws Exception {
		refused(Files.writeString(folder.resolve(name), content), line, message);
	}

	private void refused(Path file, int line, String message) {
		Finding finding = Exchange.refusal(Exchange.read("skos", catalogue, file));

		assertThat(finding.message()).contains(message);
		assertThat(finding.place().file()).isEqualTo(file.toString());
		assertThat(finding.place().row()).isEqualTo(line);
		assertThat(catalogue.isDirty()).isFalse();
	}

	@Test
	void textInAnotherEncodingIsToldWithItsLine() throws Exception {
		refused(Files.write(folder.resolve("latin.ttl"), (TURTLE + "skos:prefLabel \"Frontière\" .").getBytes(StandardCharsets.ISO_8859_1)), 4, "UTF-8");
	}

	@Test
	void anOwnerThatIsNotThereIsTold() throws Exception {
		Path file = Files.writeString(folder.resolve("a.ttl"), TURTLE + "skos:prefLabel \"A\" .");

		assertThat(Exchange.refusal(Exchange.read("skos", catalogue, file, "owner=nobody")).message()).contains("nobody");
	}

	@Test
	void aLongCircleAndStrangeSchemesDoNoHarm() throws Exception {
		int many = 3000;
		StringBuilder circle = new StringBuilder(TURTLE + "skos:broader ex:c0 .\nex:list skos:inScheme ex:list ; a skos:ConceptScheme, skos:Concept .\n");
		for (int number = 0; number < many; number++)
			circle.append("ex:c" + number + " a skos:Concept ; skos:inScheme ex:list ; skos:broader ex:c" + (number + 1) % many + " .\n");

		Proposal proposal = Exchange.result("skos", catalogue, Files.writeString(folder.resolve("circle.ttl"), circle));

		assertThat(proposal.skipped()).hasSize(1);
		assertThat(proposal.changes()).hasSize(many + 2);
	}
}
