// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.acceptance.Product.Result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Finding elements on the command line. */
class FindTest {

	@TempDir
	static Path directory;

	private static final Product PRODUCT = Product.built();

	@BeforeAll
	static void makeSample() throws Exception {
		assertThat(orodha("new", "demo", "--sample", "kenya-undelivered").code()).isZero();
	}

	private static Result orodha(String... arguments) throws IOException, InterruptedException {
		return PRODUCT.run(directory, arguments);
	}

	private JsonNode find(String... arguments) throws Exception {
		Result result = orodha(Stream.concat(Stream.of("find", "--catalogue", "demo", "--format", "json"), Stream.of(arguments))
				.toArray(String[]::new));
		assertThat(result.code()).isZero();
		return new ObjectMapper().readTree(result.out());
	}

	@Test
	void aMisspeltFrenchWordFindsTheDefinitionAndTheWordInItsPlace() throws Exception {
		JsonNode first = find("demandeur dazile", "--kind", "definition").get(0);

		assertThat(first.get("id").asText()).isEqualTo("def.ncm.asylum-seeker");
		JsonNode match = first.get("match");
		assertThat(match.get("feature").asText()).isEqualTo("name");
		assertThat(match.get("language").asText()).isEqualTo("fr");
		JsonNode word = match.get("words").get(0);
		assertThat(match.get("text").asText().substring(word.get("start").asInt(), word.get("end").asInt())).isEqualTo("Demandeur");
	}

	@Test
	void filtersAndTheLimitHold() throws Exception {
		assertThat(find("refugee", "--agency", "drs", "--kind", "dataset,data-source", "--limit", "3"))
				.hasSizeBetween(1, 3).allSatisfy(hit -> {
					assertThat(hit.get("agency").asText()).isEqualTo("drs");
					assertThat(hit.get("kind").asText()).isIn("dataset", "data-source");
				});
		assertThat(find("--problems", "--kind", "code-list")).extracting(hit -> hit.get("id").asText()).contains("cl.travel-reason-2015");
	}

	@Test
	void nothingIsWrittenIntoTheCatalogue() throws Exception {
		long before = files();
		find("census");
		find("census");

		assertThat(files()).isEqualTo(before);
	}

	private long files() throws IOException {
		try (Stream<Path> all = Files.walk(directory.resolve("demo"))) {
			return all.count();
		}
	}

	@Test
	void aWrongFilterIsToldWithWhatWasExpected() throws Exception {
		Result kind = orodha("find", "x", "--kind", "dataste", "--catalogue", "demo");
		assertThat(kind.code()).isEqualTo(2);
		assertThat(kind.err()).contains("dataste", "dataset");
		assertThat(orodha("find", "x", "--status", "final", "--catalogue", "demo").err()).contains("technically-adopted");
		assertThat(orodha("find", "x", "--limit", "0", "--catalogue", "demo").code()).isEqualTo(2);
	}

	@Test
	void aPersonIsToldInTheLanguageOfTheCommandWhereTheWordStands() throws Exception {
		Result result = orodha("find", "refugies", "--kind", "agency", "--lang", "fr", "--catalogue", "demo");

		assertThat(result.out()).contains("Nom (fr)", "[réfugiés]");
		assertThat(result.err()).contains("trouvé");
	}
}
