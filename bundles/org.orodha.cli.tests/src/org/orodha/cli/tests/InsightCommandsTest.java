// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.cli.ExitCode;

/** Coverage and terminology on the command line. */
class InsightCommandsTest {

	private static final String STOCK = "comesa.table-01";

	@TempDir
	Path folder;
	private SampleCommands sample;

	@BeforeEach
	void open() throws Exception {
		sample = new SampleCommands(folder.resolve("kenya"));
	}

	@Test
	void coverageTellsEachPartOfATableAndAddsItUp() throws Exception {
		Path table = folder.resolve("coverage.csv");

		assertThat(sample.run("coverage", STOCK, "--on", "2026-03-01", "--format", "csv", "--to", table.toString())).isEqualTo(ExitCode.FINDINGS);

		assertThat(Files.readAllLines(table)).hasSize(8).anySatisfy(line -> assertThat(line).startsWith(STOCK + ",Country of birth,not,0.00")
				.contains("Population born outside Kenya by country of birth and county"));
		assertThat(sample.err()).contains("86 % ready = (86) / 1").contains("1 table: 0 in full, 1 with loss, 0 not.");
	}

	@Test
	void coverageAsJsonHasAllThatTheViewHas() {
		sample.run("coverage", "--framework", "comesa", "--on", "2026-03-01", "--format", "json");
		String json = sample.out();

		assertThat(json).contains("\"requirement\" : \"comesa.table-11\"").contains("\"period\" : \"2025\"").contains("\"offers\" :").doesNotContain("eac.");
	}

	@Test
	void aTableForThePublicLeavesOutWhatIsNotPublicAndCountsIt() throws Exception {
		Path table = folder.resolve("sources.csv");
		Path drawing = folder.resolve("sources.svg");
		assertThat(sample.done("sources", "--format", "csv")).contains("cbk.remittances.by-channel", "dis.border-system.crossings-monthly");

		assertThat(sample.done("sources", "--audience", "public", "--format", "csv")).doesNotContain("cbk.remittances.by-channel")
				.contains("dis.border-system.crossings-monthly");
		assertThat(sample.err()).containsPattern("For the public; [0-9]+ withheld from it\\.");
		sample.done("sources", "--audience", "public", "--to", table.toString());
		assertThat(Files.readString(table)).contains("Remittance inflows by country").doesNotContain("Remittance inflows by channel");
		sample.done("sources", "--audience", "public", "--to", drawing.toString());
		assertThat(Files.readString(drawing)).contains("For the public;");
		assertThat(sample.done("timeline", "--audience", "members")).contains("cbk.remittances.by-channel");
		assertThat(sample.refused("timeline", "--audience", "everybody")).contains("everybody");
	}

	@Test
	void whatDoesNotExistIsRefused() {
		assertThat(sample.refused("coverage", "comesa.table-99")).contains("comesa.table-99");
		assertThat(sample.refused("coverage", "--years", "0")).contains("--years").contains("0");
		assertThat(sample.refused("terminology", "concept.none")).contains("concept.none");
	}

	@Test
	void terminologyMarksTheWordsThatDiffer() {
		assertThat(sample.done("terminology", "concept.international-migrant")).contains("A [foreigner] who [holds a permit]").contains("≠ not comparable");
		assertThat(sample.run("terminology")).as("one is to be decided").isEqualTo(ExitCode.FINDINGS);
		assertThat(sample.out()).contains("def.nps.migrant-smuggling").contains("? to be decided");
	}
}
