// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.exchange.csvw.tabular.FolderSource;
import org.orodha.exchange.csvw.tabular.Problem;
import org.orodha.exchange.csvw.tabular.Problems;
import org.orodha.exchange.csvw.tabular.TabularData;

/** Descriptions that mean harm, or that only half arrived, and tables that do. */
class CsvwHostileTest {

	private static final String HEAD = "{'@context': 'http://www.w3.org/ns/csvw',\n";

	@TempDir
	Path outside;
	private Path folder;

	@BeforeEach
	void write() throws Exception {
		folder = Files.createDirectory(outside.resolve("folder"));
		Files.writeString(outside.resolve("secret.json"), "{\"columns\": [{\"titles\": \"a\"}]}");
		Files.writeString(outside.resolve("secret.csv"), "a\nsecret\n");
		Files.writeString(folder.resolve("a.csv"), "a,b\n1,1\n2,2\n");
	}

	private Problems validate(String description) throws Exception {
		Path file = Files.writeString(folder.resolve("a.csv-metadata.json"), description.replace('\'', '"'));
		return new TabularData(new FolderSource(folder)).validate(file.toRealPath().toUri(), Optional.empty());
	}

	static Stream<Arguments> hostile() {
		return Stream.of(Arguments.of("half a file", HEAD + "'url': 'a.csv', 'tableSchema': {", 2, "not JSON"),
				Arguments.of("too deep", HEAD + "'x:y': " + "[".repeat(100_000), 2, "nesting depth"),
				Arguments.of("no object", "[]", 0, "JSON object"),
				Arguments.of("a table out of the folder", HEAD + "'url': '../secret.csv'}", 0, "may not be read"),
				Arguments.of("a schema out of the folder", HEAD + "'url': 'a.csv', 'tableSchema': '../secret.json'}", 0, "may not be read"),
				Arguments.of("a table of the web", HEAD + "'url': 'http://localhost:1/a.csv'}", 0, "may not be read"),
				Arguments.of("a table that is not there", HEAD + "'url': 'none.csv'}", 0, "not there"),
				Arguments.of("a schema that is the description", HEAD + "'url': 'a.csv', 'tableSchema': 'a.csv'}", 1, "not JSON"),
				Arguments.of("a table that refers to none", HEAD + "'url': 'a.csv', 'tableSchema': {'columns': [{'name': 'a', 'titles': 'a'},"
						+ "{'name': 'b', 'titles': 'b'}], 'foreignKeys': [{'columnReference': 'a', 'reference': {'resource': 'x.csv',"
						+ "'columnReference': 'a'}}]}}", 0, "does not have"),
				Arguments.of("another table's columns", HEAD + "'url': 'a.csv', 'tableSchema': {'columns': [{'titles': 'c'}]}}", 1, "Expected the columns"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hostile")
	void aHostileDescriptionEndsInAnErrorWithFileAndLine(String what, String description, int line, String text) throws Exception {
		Problems problems = validate(description);

		assertThat(problems.errors()).isPositive();
		assertThat(problems.all()).filteredOn(Problem::error).allSatisfy(problem -> {
			assertThat(problem.text()).contains(text).doesNotContain("secret\n");
			assertThat(problem.where()).isNotEmpty();
			assertThat(problem.row()).isEqualTo(line);
		});
	}

	@Test
	void columnsThatReferToEachOtherEnd() throws Exception {
		String key = "{'columnReference': '%s', 'reference': {'resource': 'a.csv', 'columnReference': '%s'}}";
		Problems problems = validate(HEAD + "'url': 'a.csv', 'tableSchema': {'columns': [{'name': 'a', 'titles': 'a'}, {'name': 'b', 'titles': 'b'}],"
				+ "'foreignKeys': [" + key.formatted("a", "b") + "," + key.formatted("b", "a") + "]}}");

		assertThat(problems.all()).isEmpty();
	}

	@Test
	void aRowThatEndsInTheMiddleIsTold() throws Exception {
		Files.write(folder.resolve("a.csv"), "a,b\n1,1\n\"2".getBytes(StandardCharsets.UTF_8));
		Problems problems = validate(HEAD + "'url': 'a.csv', 'tableSchema': {'columns': [{'titles': 'a'}, {'titles': 'b'}]}}");

		assertThat(problems.all()).singleElement().satisfies(problem -> {
			assertThat(problem.row()).isEqualTo(3);
			assertThat(problem.text()).contains("2 cells");
		});
	}

	@Test
	void manyEqualErrorsAreCountedAndNotAllKept() throws Exception {
		Files.writeString(folder.resolve("a.csv"), "a,b\n" + "x,1\n".repeat(20_000));
		Problems problems = validate(HEAD + "'url': 'a.csv', 'tableSchema': {'columns': [{'titles': 'a', 'datatype': 'integer'}, {'titles': 'b'}]}}");

		assertThat(problems.errors()).isEqualTo(20_000);
		assertThat(problems.all()).hasSize(10_000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "(a+)+$", "(a|aa)+b", "(a*)*b", "^(([a-z])+.)+[A-Z]([a-z])+$", "(.*a){20}", "(a|b)*c" })
	@Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void aHostileFormatEndsSoonAndIsTold(String format) throws Exception {
		Files.writeString(folder.resolve("a.csv"), "a,b\n1,1\n" + ("a".repeat(20_000) + "!,1\n").repeat(50));

		Problems problems = validate(HEAD + "'url': 'a.csv', 'tableSchema': {'columns': ["
				+ "{'titles': 'a', 'datatype': {'base': 'string', 'format': '" + format + "'}}, {'titles': 'b'}]}}");

		assertThat(problems.all()).anySatisfy(problem -> {
			assertThat(problem.where()).endsWith("a.csv");
			assertThat(problem.row()).isEqualTo(3);
			assertThat(problem.column()).isEqualTo("a");
			assertThat(problem.text()).contains("takes too long", format).hasSizeLessThan(500);
		});
	}

	@Test
	void aFormatOnManyOrLongCellsIsNoHostileOne() throws Exception {
		Files.writeString(folder.resolve("a.csv"), "a,b\n" + ("a".repeat(500) + ",1\n").repeat(5_000) + "a".repeat(1_000_000) + ",1\nx,1\n");

		Problems problems = validate(HEAD + "'url': 'a.csv', 'tableSchema': {'columns': [{'titles': 'a', 'datatype': {'base': 'string', 'format':"
				+ "'a+|b+'}}, {'titles': 'b'}]}}");

		assertThat(problems.all()).singleElement().satisfies(problem -> assertThat(problem.row()).isEqualTo(5_003));
	}

	@ParameterizedTest
	@CsvSource({ "date, 99999999999-01-01", "integer, LONG", "decimal, LONG", "language, LONG", "hexBinary, LONG", "time, LONG" })
	void aValueOfAbsurdSizeIsToldShortly(String datatype, String value) throws Exception {
		Files.writeString(folder.resolve("a.csv"), "a,b\n" + value.replace("LONG", "0-1".repeat(200_000)) + ",1\n");

		Problems problems = validate(HEAD + "'url': 'a.csv', 'tableSchema': {'columns': [{'titles': 'a', 'datatype': '" + datatype
				+ "'}, {'titles': 'b'}]}}");

		assertThat(problems.all()).singleElement().satisfies(problem -> {
			assertThat(problem.row()).isEqualTo(2);
			assertThat(problem.text()).contains(datatype).hasSizeLessThan(300);
		});
	}

	@Test
	@Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void namesAndTemplatesOfAbsurdSizeEnd() throws Exception {
		String name = "a".repeat(300_000);
		Files.writeString(folder.resolve("a.csv"), name + ",b\n" + "%".repeat(1_000_000) + ",1\n");
		Path file = Files.writeString(folder.resolve("a.csv-metadata.json"), (HEAD + "'url': 'a.csv', 'tableSchema': {'columns': [{'name': '" + name
				+ "', 'titles': '" + name + "'}, {'titles': 'b', 'valueUrl': '{+" + name + "}'}]}}").replace('\'', '"'));

		Problems problems = new TabularData(new FolderSource(folder)).rdf(file.toRealPath().toUri(), Optional.empty(), false,
				new AbstractRDFHandler() {
				});

		assertThat(problems.errors()).isZero();
	}
}
