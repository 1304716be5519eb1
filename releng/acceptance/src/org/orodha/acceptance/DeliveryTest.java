// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.acceptance.Product.Result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class DeliveryTest {

	private static final String DATASET = "unhcr.statistics.population";

	@TempDir
	Path directory;

	private final Product product = Product.built();

	@BeforeEach
	void makeSample() throws Exception {
		assertThat(product.run(directory, "new", "demo", "--sample", "kenya-undelivered").code()).isZero();
	}

	private Result orodha(String... arguments) throws IOException, InterruptedException {
		return product.runOn(directory, "demo", Officers.acting(arguments));
	}

	private static JsonNode json(Result result) throws IOException {
		return new ObjectMapper().readTree(result.out());
	}

	@Test
	void aRealFileIsReceivedAndStandsOnTheBoard() throws Exception {
		Path population = Corpora.file("unhcr/population.csv");

		Result received = orodha("deliver", DATASET, "2024-S1", population.toString(), "--sender", "UNHCR", "--format", "json");

		assertThat(received.code()).as(received.err()).isIn(0, 1);
		assertThat(received.err()).containsPattern("Lines: [0-9]+ = rows: [0-9]+");
		assertThat(json(received)).singleElement()
				.satisfies(delivery -> assertThat(delivery.get("delivery").asText()).isEqualTo(DATASET + ".2024-s1"));
		try (Stream<Path> homes = Files.list(directory.resolve("demo/data"))) {
			assertThat(homes).singleElement().satisfies(home -> {
				assertThat(home.getFileName().toString()).startsWith(DATASET + ".2024-s1.");
				assertThat(home.resolve("files/population.csv")).hasSameBinaryContentAs(population);
			});
		}
		assertThat(json(orodha("deliveries", "--dataset", DATASET, "--as-of", "2026-09-01", "--format", "json")))
				.extracting(entry -> entry.get("period").asText() + " " + entry.get("overdue").asText())
				.containsExactly("2024-S1 null");
		assertThat(orodha("validate").code()).isZero();
	}

	@Test
	void whatCannotBeReceivedIsToldAndLeavesTheCatalogueAsItWas() throws Exception {
		Path file = Files.writeString(directory.resolve("a.csv"), "a,b\n1,2\n");
		Map<String, String> before = Product.contents(directory.resolve("demo"));

		assertThat(orodha("deliver", DATASET, "2024", file.toString()))
				.satisfies(result -> assertThat(result.code()).isEqualTo(3))
				.satisfies(result -> assertThat(result.err()).contains("half yearly", "2019-S1").doesNotContain("Exception"));
		assertThat(orodha("deliver", "nobody.nothing", "2024", file.toString()).code()).isEqualTo(3);
		assertThat(orodha("deliver", DATASET, "2024-S1", "missing.csv").err()).contains("missing.csv");
		assertThat(orodha("deliver", DATASET).code()).isEqualTo(2);

		assertThat(Product.contents(directory.resolve("demo"))).isEqualTo(before);
	}

	@Test
	void wrongUsageOfTriageSaysWhatIsRight() throws Exception {
		Path file = Files.writeString(directory.resolve("a.csv"), "a,b\n1,2\n");
		orodha("deliver", "dis.border-system.refusals", "2026-Q1", file.toString());

		assertThat(orodha("triage", "dis.border-system.refusals.2026-q1", "fly"))
				.satisfies(result -> assertThat(result.code()).isEqualTo(2))
				.satisfies(result -> assertThat(result.err()).contains("sign-off, disseminate, remark"));
		assertThat(orodha("triage", "dis.border-system.refusals.2026-q1", "sign-off"))
				.satisfies(result -> assertThat(result.code()).isEqualTo(3))
				.satisfies(result -> assertThat(result.err()).contains("Possible now: check"));
		assertThat(orodha("deliveries", "--state", "lost").code()).isEqualTo(2);
		assertThat(orodha("report", "dis.border-system.refusals.2026-q1", "--as", "xlsx").code()).isEqualTo(2);
	}

	@Test
	void aCheckIsToldAsSarifWithItsRules() throws Exception {
		Path file = Files.writeString(directory.resolve("remittances.csv"),
				"month,region,usd_million,obs_status\n2026-02,NAM,210.5,A\n2026-02,XXX,90,A\n");

		Result checked = orodha("check", file.toString(), "--dataset", "cbk.remittances.by-region", "--sarif");

		assertThat(checked.code()).as(checked.err()).isEqualTo(1);
		JsonNode run = json(checked).path("runs").path(0);
		assertThat(run.path("invocations").path(0).path("executionSuccessful").asBoolean()).isTrue();
		JsonNode balance = run.path("invocations").path(0).path("properties").path("balance");
		assertThat(balance.path("lines").asInt()).isEqualTo(3);
		assertThat(balance.path("rows").asInt()).isEqualTo(2);
		assertThat(balance.path("header").asInt()).isEqualTo(1);
		assertThat(run.path("results")).anySatisfy(result -> {
			assertThat(result.path("ruleId").asText()).isEqualTo("OD-0103");
			JsonNode place = result.path("locations").path(0).path("physicalLocation");
			assertThat(place.path("artifactLocation").path("uri").asText()).endsWith("remittances.csv");
			assertThat(place.path("region").path("startLine").asInt()).isEqualTo(3);
		});
		assertThat(run.path("tool").path("driver").path("rules")).anySatisfy(rule -> {
			assertThat(rule.path("id").asText()).isEqualTo("OD-0103");
			assertThat(rule.path("shortDescription").path("text").asText()).contains("cl.remittance-region");
		});
	}
}
