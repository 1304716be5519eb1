// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.acceptance.Product.Result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class HarmoniseTest {

	private static final String TABLE = "comesa.table-09";
	private static final String DATASET = "ctip.victims.identified";

	@TempDir
	Path directory;

	private final Product product = Product.built();
	private Path victims;

	@BeforeEach
	void makeSample() throws Exception {
		assertThat(product.run(directory, "new", "demo", "--sample", "kenya-undelivered").code()).isZero();
		victims = Files.writeString(directory.resolve("victims.csv"), """
				year,citizenship,sex,persons
				2025,UGA,F,3
				2025,UGA,M,40
				2025,TZA,F,17
				2025,TZA,M,60
				2025,UGX,F,30
				""");
	}

	private Result orodha(String... arguments) throws IOException, InterruptedException {
		return product.runOn(directory, "demo", Officers.acting(arguments));
	}

	@Test
	void anAcceptedDeliveryBecomesATableWithoutSmallCounts() throws Exception {
		orodha("deliver", DATASET, "2025", victims.toString());
		assertThat(orodha("harmonise", TABLE, "--to", "early.csv").err()).contains(TABLE);
		assertThat(orodha("triage", DATASET + ".2025", "accept", "--note", "Agreed by telephone.").code()).isZero();

		Result made = orodha("harmonise", TABLE, "--to", "table.csv", "--as", "sdmx-csv", "--format", "json");

		assertThat(made.code()).as(made.err()).isEqualTo(1);
		JsonNode report = new ObjectMapper().readTree(made.out()).get(0);
		assertThat(report.get("threshold").asInt()).isEqualTo(5);
		assertThat(report.get("unmapped")).singleElement().satisfies(value -> {
			assertThat(value.get("value").asText()).isEqualTo("UGX");
			assertThat(value.get("delivery").asText()).isEqualTo(DATASET + ".2025");
		});
		assertThat(report.get("losses")).extracting(loss -> loss.get("what").asText()).contains("footnote", "source of the figures");
		assertThat(made.err()).contains("Not expressed: footnote");
		assertThat(Files.readString(directory.resolve("table.csv"))).startsWith("STRUCTURE,STRUCTURE_ID,ACTION,TIME_PERIOD,")
				.contains("dataflow,COMESA:TABLE_09(1.0),I,2025,UGA,F,_T,,Q,C,", ",2025,_T,_T,_T,150,A,F,");
		assertThat(directory.resolve("early.csv")).doesNotExist();
	}

	@Test
	void whatReadersOutsideMayNotSeeIsNotWritten() throws Exception {
		String file = DATASET + "=" + victims;

		assertThat(orodha("harmonise", TABLE, "--file", file, "--to", "low.csv", "--threshold", "1")).satisfies(refused -> {
			assertThat(refused.code()).isEqualTo(3);
			assertThat(refused.err()).contains("OR-0811", "below 5");
		});
		assertThat(directory.resolve("low.csv")).doesNotExist();
		assertThat(orodha("harmonise", TABLE, "--file", file, "--to", "own.csv", "--audience", "own-agency").code()).isEqualTo(1);
		assertThat(Files.readString(directory.resolve("own.csv"))).contains("2025,UGA,Uganda,F,Female,_T,Total,3,");
	}

	@Test
	void aFreshSampleHasDeliveriesFromWhichATableForComesaIsMade() throws Exception {
		assertThat(product.run(directory, "new", "full", "--sample", "kenya").code()).isZero();

		Result overdue = product.runOn(directory, "full", "deliveries", "--overdue", "--on", "2026-11-30", "--format", "json");
		assertThat(new ObjectMapper().readTree(overdue.out())).extracting(entry -> entry.get("dataset").asText())
				.containsExactly("drs.register.departures", "dis.passports.issued", "nea.labour-migrants.by-destination");
		Result made = product.runOn(directory, "full", "harmonise", "comesa.table-02", "--audience", "members", "--to", "m2.csv");
		assertThat(made.code()).as(made.err()).isZero();
		assertThat(Files.readAllLines(directory.resolve("m2.csv"))).hasSizeGreaterThan(1000);
	}
}
