// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orodha.exchange.csvw.tabular.FolderSource;
import org.orodha.exchange.csvw.tabular.Problem;
import org.orodha.exchange.csvw.tabular.Problems;
import org.orodha.exchange.csvw.tabular.TabularData;
import org.orodha.exchange.rdf.RdfStream;
import org.orodha.exchange.rdf.RdfSyntax;

/** Described tables as graphs, beyond what the W3C's suite asks. */
class CsvwRdfTest {

	private static final URI HOME = URI.create("https://data.example.org/tables");

	@TempDir
	Path folder;
	private FolderSource source;

	@BeforeEach
	void describe() throws Exception {
		source = new FolderSource(folder, HOME);
		Files.writeString(folder.resolve("border.csv"), "Post,Persons,Lanes,Remark\nMalaba,1200,1;2;3,imefungwa\nBusia,many,,\n");
		Files.writeString(folder.resolve("border.csv-metadata.json"), """
				{"@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}], "url": "https://data.example.org/tables/border.csv",
				 "dc:title": "Border posts", "dc:license": {"@id": "licence"}, "schema:version": 2.5, "dcat:keyword": ["border", "post"],
				 "notes": [{"@type": "oa:Annotation", "oa:hasBody": {"@value": "checked", "@language": null}}],
				 "tableSchema": {"rowTitles": "post", "aboutUrl": "#{post}", "columns": [
				  {"name": "post", "titles": "Post"}, {"titles": "Persons", "datatype": "integer", "propertyUrl": "schema:population"},
				  {"titles": "Lanes", "separator": ";", "ordered": true, "datatype": "byte"}, {"titles": "Remark", "lang": "sw"},
				  {"name": "type", "virtual": true, "propertyUrl": "rdf:type", "valueUrl": "schema:Place"}]}}""");
	}

	private Model collected(boolean minimal) throws Exception {
		Model model = new LinkedHashModel();
		new TabularData(source).rdf(source.address(folder.resolve("border.csv")), Optional.empty(), minimal, new StatementCollector(model));
		return model;
	}

	private Path written(RdfSyntax syntax, String name) throws Exception {
		Path file = folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(file)) {
			new TabularData(source).rdf(source.address(folder.resolve("border.csv")), Optional.empty(), false, new RdfStream(syntax, out));
		}
		return file;
	}

	@ParameterizedTest
	@EnumSource
	void everySyntaxHoldsTheSameGraph(RdfSyntax syntax) throws Exception {
		Model read = Graphs.read(written(syntax, "graph." + syntax.key().replace("n-triples", "nt").replace("json-ld", "jsonld")));

		assertThat(Graphs.areIsomorphic(read, collected(false))).isTrue();
		assertThat(Graphs.statements(read)).anySatisfy(statement -> assertThat(statement).contains("#Malaba> ").endsWith("\"imefungwa\"@sw"))
				.anySatisfy(statement -> assertThat(statement).contains("#Busia> http://schema.org/population \"many\"").doesNotContain("integer"))
				.anySatisfy(statement -> assertThat(statement).contains("#Malaba> ").endsWith("type <http://schema.org/Place>"));
	}

	@Test
	void theSameTablesMakeTheSameFile() throws Exception {
		assertThat(written(RdfSyntax.TURTLE, "one.ttl")).hasSameTextualContentAs(written(RdfSyntax.TURTLE, "other.ttl"));
	}

	@Test
	void theMinimalGraphSaysOnlyWhatTheRowsSay() throws Exception {
		assertThat(collected(true)).hasSizeGreaterThan(10).noneMatch(statement -> statement.toString().contains("http://www.w3.org/ns/csvw#")
				|| statement.toString().contains("Border posts"));
	}

	@ParameterizedTest
	@EnumSource(names = "JSON_LD", mode = EnumSource.Mode.EXCLUDE)
	void aLargeTableIsWrittenAsItComes(RdfSyntax syntax) throws Exception {
		StringBuilder rows = new StringBuilder("Post,Persons,Lanes,Remark\n");
		for (int row = 0; row < 2_001; row++)
			rows.append("p").append(row).append(",1,1;2,x\n");
		Files.writeString(folder.resolve("border.csv"), rows);

		Model model = collected(false);
		assertThat(model).hasSizeGreaterThan(20_000);
		Model read = Graphs.read(written(syntax, "graph." + syntax.key().replace("n-triples", "nt")));
		assertThat(read).hasSameSizeAs(model);
		assertThat(Graphs.statements(read)).isEqualTo(Graphs.statements(model));
	}

	@Test
	void jsonLdThatIsTooLargeIsRefused() throws Exception {
		Files.writeString(folder.resolve("wide.csv"), "a,b,c,d,e,f,g,h\n" + "1,2,3,4,5,6,7,8\n".repeat(38_000));

		assertThatThrownBy(() -> new TabularData(source).rdf(source.address(folder.resolve("wide.csv")), Optional.empty(), true,
				new RdfStream(RdfSyntax.JSON_LD, OutputStream.nullOutputStream()))).isInstanceOf(RDFHandlerException.class)
				.hasMessageContaining("statements here").hasMessageContaining("Turtle");
	}

	@Test
	void whatIsWrongIsToldByTheFileThoughItHasAnotherAddress() throws Exception {
		Problems problems = new TabularData(source).validate(source.address(folder.resolve("border.csv")), Optional.empty());

		assertThat(problems.all()).filteredOn(Problem::error).singleElement().satisfies(problem -> {
			assertThat(problem.row()).isEqualTo(3);
			assertThat(problem.where()).isEqualTo(HOME + "/border.csv");
			assertThat(source.file(URI.create(problem.where()))).contains(folder.toRealPath().resolve("border.csv"));
		});
		assertThat(source.file(URI.create("https://data.example.org/other.csv"))).isEmpty();
	}
}
