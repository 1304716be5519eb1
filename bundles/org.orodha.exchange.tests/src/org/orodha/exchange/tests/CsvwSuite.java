// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.orodha.exchange.csvw.tabular.Source;
import org.orodha.fixtures.Corpora;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The W3C's test suite of CSV on the Web, with a stand-in for the server that it is on. */
final class CsvwSuite {

	private static final String HOME = "http://www.w3.org/2013/csvw/tests/";

	private final Path folder;

	CsvwSuite() {
		folder = Corpora.file("csvw-tests");
	}

	/**
	 * A test of the suite.
	 *
	 * @param kind what is to come of it
	 * @param link the description that the server tells with the table, or null
	 */
	record Case(String id, String kind, URI action, Optional<URI> metadata, boolean minimal, String result, String link) {
	}

	List<Case> cases(String manifest) throws IOException {
		List<Case> cases = new ArrayList<>();
		for (JsonNode entry : new ObjectMapper().readTree(folder.resolve(manifest + ".jsonld").toFile()).path("entries")) {
			JsonNode option = entry.path("option");
			String link = entry.path("httpLink").asText("").replaceFirst("^<(.*?)>.*", "$1");
			cases.add(new Case(entry.path("id").asText().replaceFirst(".*#", ""), entry.path("type").asText().replaceFirst("csvt:", ""),
					URI.create(HOME + entry.path("action").asText()),
					option.has("metadata") ? Optional.of(URI.create(HOME + option.get("metadata").asText())) : Optional.empty(),
					option.path("minimal").asBoolean(), entry.path("result").asText(""), link.isEmpty() ? null : link));
		}
		return cases;
	}

	/** What the suite's own file holds. */
	Path file(String name) {
		return folder.resolve(name);
	}

	/** The address of a file on the server. */
	String address(String name) {
		return HOME + name;
	}

	/** The server, as a test finds it. */
	Source server(Case test) {
		return new Source() {

			@Override
			public Optional<Content> read(URI address) throws IOException {
				String home = address.toString().replaceFirst("[?]query$", "");
				if (!home.startsWith(HOME) || home.indexOf('?') >= 0)
					return Optional.empty();
				Path file = folder.resolve(home.substring(HOME.length()));
				boolean linked = test.link() != null && address.equals(test.action());
				return Files.isRegularFile(file) ? Optional.of(new Content(Files.readAllBytes(file), linked ? List.of(test.link()) : List.of()))
						: Optional.empty();
			}

			@Override
			public List<String> locations(URI table) {
				return List.of("{+url}-metadata.json", "csv-metadata.json", "{+url}.json", "csvm.json");
			}
		};
	}
}
