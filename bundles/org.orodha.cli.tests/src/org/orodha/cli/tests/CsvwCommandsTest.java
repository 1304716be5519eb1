// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.cli.internal.OrodhaCommand;

/** A described table is checked, and written as JSON and as a graph, on the command line. */
class CsvwCommandsTest {

	private static final String DESCRIPTION = """
			{"@context": "http://www.w3.org/ns/csvw", "url": "posts.csv", "tableSchema": {"aboutUrl": "#{code}", "columns": [
			{"name": "code", "titles": "code"}, {"name": "crossings", "titles": "crossings", "datatype": "integer"}]}}
			""";

	@TempDir
	Path folder;

	private ByteArrayOutputStream out;
	private ByteArrayOutputStream err;
	private Path table;
	private Locale before;

	@BeforeEach
	void aDescribedTable() throws IOException {
		before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		table = Files.writeString(folder.resolve("posts.csv"), "code,crossings\nNBO,12\nMSA,7\n");
		Files.writeString(folder.resolve("posts.csv-metadata.json"), DESCRIPTION);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	private int csvw(String... arguments) {
		out = new ByteArrayOutputStream();
		err = new ByteArrayOutputStream();
		Terminal terminal = Terminal.of(out, err, false);
		String[] all = new String[arguments.length + 1];
		all[0] = "csvw";
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		int code = OrodhaCommand.run(terminal, all);
		terminal.out().flush();
		terminal.err().flush();
		return code;
	}

	@Test
	void whatTheDescriptionForbidsIsToldWithItsRow() throws IOException {
		assertThat(csvw("validate", table.toString())).isEqualTo(ExitCode.FINE);

		Files.writeString(table, "code,crossings\nNBO,many\n");

		assertThat(csvw("validate", table.toString(), "--format", "csv")).isEqualTo(ExitCode.FINDINGS);
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("posts.csv,2,crossings,", "many");
	}

	@Test
	void theRowsAreWrittenAsJsonAndAsAGraphWithTheAddressesTheyHaveElsewhere() throws IOException {
		Path json = folder.resolve("posts.json");
		Path graph = folder.resolve("posts.ttl");

		assertThat(csvw("json", table.toString(), "--minimal", "--base", "https://data.example.org/", "--to", json.toString())).isEqualTo(ExitCode.FINE);
		assertThat(csvw("rdf", table.toString(), "--minimal", "--base", "https://data.example.org/", "--to", graph.toString())).isEqualTo(ExitCode.FINE);

		assertThat(json).content().contains("\"@id\" : \"https://data.example.org/posts.csv#NBO\"", "\"crossings\" : 12");
		assertThat(graph).content().contains("<https://data.example.org/posts.csv#MSA>", "<https://data.example.org/posts.csv#crossings> \"7\"^^xsd:integer");
	}

	@Test
	void aSyntaxMayBeNamedAndThoseThatThereAreAreTold() throws IOException {
		Path graph = folder.resolve("posts.graph");

		assertThat(csvw("rdf", table.toString(), "--syntax", "n-triples", "--to", graph.toString())).isEqualTo(ExitCode.FINE);
		assertThat(graph).content().contains("\"12\"^^<http://www.w3.org/2001/XMLSchema#integer> .");

		assertThat(csvw("rdf", table.toString(), "--syntax", "prose", "--to", graph.toString())).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString(StandardCharsets.UTF_8)).contains("prose", "turtle, trig, n-triples, rdf-xml, json-ld");
	}

	@Test
	void nothingIsWrittenOfATableThatIsNotThereOrUnderNoAddress() {
		assertThat(csvw("rdf", folder.resolve("none.csv").toString(), "--to", folder.resolve("none.ttl").toString())).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(csvw("rdf", table.toString(), "--base", "data", "--to", folder.resolve("none.ttl").toString())).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(folder.resolve("none.ttl")).doesNotExist();
	}
}
