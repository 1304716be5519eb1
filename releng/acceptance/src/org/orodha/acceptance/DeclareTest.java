// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.acceptance.Product.Result;

/** An officer makes a plug-in of a file layout, without Java, and others use it. */
class DeclareTest {

	private static final String DATASET = "cbk.remittances.by-region";
	private static final String PLUGIN = "declared." + DATASET;

	@TempDir
	Path directory;

	private final Product product = Product.built();

	@BeforeEach
	void makeSample() throws Exception {
		fine(product.run(directory, "new", "demo", "--sample", "kenya-undelivered"));
		Files.writeString(directory.resolve("inflows 2026-07.csv"), "Central Bank of Kenya;;\nRegion;USD million;Remarks\nNorth America;200,5;\n"
				+ "Europe;80,25;\nRest of the world;30;revised\nTotal;310,75;\n");
		Files.writeString(directory.resolve("inflows 2026-08.csv"), "Central Bank of Kenya;;\nRegion;USD million;Remarks\nNorth America;210,5;\n"
				+ "Atlantis;80,25;\nRest of the world;30;\nTotal;320,75;\n");
	}

	private Result orodha(String... arguments) throws Exception {
		return product.runOn(directory, "demo", Officers.acting(arguments));
	}

	private static void fine(Result result) {
		assertThat(result.code()).as(result.out() + result.err()).isZero();
	}

	@Test
	void fromASampleFileToADeliveryOfTheAgencysOwnFiles() throws Exception {
		Result drafted = orodha("plugin", "declare", "inflows 2026-07.csv", "--dataset", DATASET, "--into", "inflows.yaml", "--format", "csv");
		fine(drafted);
		assertThat(drafted.out()).contains("Region,region,", "USD million,usd_million,", "Remarks,,");
		assertThat(orodha("plugin", "declare", "inflows 2026-07.csv", "--dataset", DATASET, "--into", "inflows.yaml").code()).isEqualTo(2);

		Result tried = orodha("plugin", "declare", "inflows.yaml", "--try", "inflows 2026-08.csv");
		assertThat(tried.code()).as(tried.err()).isEqualTo(1);
		assertThat(tried.out()).contains("OD-0103", "Atlantis", "210.5");
		assertThat(tried.err()).contains("Remarks", "3 rows read");

		fine(orodha("plugin", "declare", "inflows.yaml", "--pack", "inflows.jar"));
		fine(product.run(directory, "plugins", "check", "inflows.jar"));
		fine(product.runWithKey(directory, "plugin", "key", "cbk.p12", "--name", "Central Bank of Kenya"));
		fine(product.runWithKey(directory, "plugin", "sign", "inflows.jar", "--key", "cbk.p12"));
		assertThat(product.run(directory, "plugins", "install", "inflows.jar").code()).isNotZero();
		fine(product.run(directory, "plugin", "trust", "cbk.pem"));
		fine(product.run(directory, "plugins", "install", "inflows.jar"));

		assertThat(product.run(directory, "contributions", "--format", "csv").out().lines())
				.anyMatch(line -> line.startsWith("reader,") && line.contains(PLUGIN));

		Result received = orodha("deliver", DATASET, "2026-08", "inflows 2026-08.csv", "--sender", "CBK");
		assertThat(received.code()).as(received.err()).isIn(0, 1);
		assertThat(received.err()).contains("= rows: 3 + column names: 1 + before the table: 1 + left out by the plug-in: 1");
		Result report = orodha("report", DATASET + ".2026-08", "--as", "json");
		assertThat(report.out()).contains("OD-0044", PLUGIN, "OD-0103", "Atlantis").doesNotContain("OD-0020");

		fine(product.run(directory, "plugins", "remove", PLUGIN));
		assertThat(orodha("check", "inflows 2026-08.csv", "--dataset", DATASET).out()).contains("OD-0020");
	}

	@Test
	void aBadDeclarationIsToldWithLineAndColumn() throws Exception {
		Files.writeString(directory.resolve("bad.yaml"), "orodha-layout: 1\nid: cbk.inflows\nversion: 1.0.0\nagency: cbk\npublisher: CBK\nname: Inflows\n"
				+ "file:\n  names: inflows*.csv\n  delimitter: ;\ndataset: " + DATASET + "\ncolumns:\n  - column: Region\n    variable: regoin\n");

		assertThat(orodha("plugin", "declare", "bad.yaml", "--pack", "bad.jar"))
				.satisfies(result -> assertThat(result.code()).isEqualTo(3))
				.satisfies(result -> assertThat(result.err()).contains("bad.yaml:9:3", "OR-0920", "\u2018delimiter\u2019 may be meant"));
		assertThat(directory.resolve("bad.jar")).doesNotExist();

		Files.writeString(directory.resolve("bad.yaml"), Files.readString(directory.resolve("bad.yaml")).replace("  delimitter: ;\n", ""));
		assertThat(orodha("plugin", "declare", "bad.yaml"))
				.satisfies(result -> assertThat(result.code()).isEqualTo(1))
				.satisfies(result -> assertThat(result.err()).contains("bad.yaml:12:15", "OR-0921", "region"));
	}
}
