// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.table.TableDialectHints;
import org.orodha.data.check.DatasetFiles;
import org.orodha.data.delivery.CheckRequests;
import org.orodha.data.delivery.DeliveredFiles;
import org.orodha.data.harmonise.HarmoniseFiles;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.ModelFactory;
import org.orodha.model.TableDialect;
import org.orodha.tables.FileDialectJson;
import org.orodha.tables.LoadException;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.Loading;
import org.orodha.tables.SampledCsv;

/** What a catalogue says of files that cannot be is told with the dataset, and what stands in files beside values is told. */
class DatasetFilesTest {

	private static final String ENTRIES = "dis.border-system.entries-quarterly";

	@TempDir
	Path folder;

	private Catalogue kenya;
	private Dataset entries;
	private TableDialect dialect;

	@BeforeEach
	void openSample() throws Exception {
		kenya = Kenya.in(folder.resolve("kenya")).catalogue();
		entries = kenya.require(Dataset.class, ENTRIES);
		dialect = ModelFactory.eINSTANCE.createTableDialect();
		entries.setDialect(dialect);
	}

	@Test
	void anUnknownEncodingIsToldWithTheDatasetWhereverItsFilesAreRead() throws Exception {
		dialect.setEncoding("utf-ate");
		Path file = Files.writeString(folder.resolve("entries.csv"), "quarter\n2025-Q1\n");
		Delivery delivery = ModelFactory.eINSTANCE.createDelivery();
		delivery.setDataset(entries);

		assertTold(() -> DatasetFiles.hints(entries), "utf-ate");
		assertTold(() -> CheckRequests.forFiles(kenya, entries, null, List.of(file), finding -> {
		}), "utf-ate");
		assertTold(() -> DeliveredFiles.of(kenya, delivery), "utf-ate");
		try (HarmoniseFiles opened = new HarmoniseFiles()) {
			assertTold(() -> opened.open(entries, file, new NullProgressMonitor()), "utf-ate");
		}
	}

	@Test
	void allThatCannotBeIsToldAtOnce() {
		dialect.setEncoding("no name");
		dialect.setDecimalMark("12");
		dialect.setPreambleRows(-4);

		assertTold(() -> DatasetFiles.hints(entries), "no name", "12", "-4");
	}

	@Test
	void whatCanBeIsTaken() throws Exception {
		dialect.setEncoding("windows-1252");

		assertThat(DatasetFiles.hints(entries).encoding().name()).isEqualTo("windows-1252");
		entries.setDialect(null);
		assertThat(DatasetFiles.hints(entries)).isEqualTo(TableDialectHints.NONE);
	}

	@Test
	void theLayoutOfALoadedFileTellsItsMarksFlagsAndNegatives() throws Exception {
		String layout = layout("post,n,v\nP1,10,1\nP2,20 p,..\nP3,30 p,n/a\nP4,(40),2\nP5,(50),3\nP6,60,4\n");

		assertThat(layout.replaceAll("\\s", "")).contains("\"missing\":[\"..\",\"n/a\"]", "\"flags\":[\"p\"]", "\"negatives\":[\"()\"]");
		assertThat(layout("post,n\nP1,1\nP2,2\nP3,3\n").replaceAll("\\s", "")).contains("\"missing\":[]", "\"flags\":[]",
				"\"negatives\":[]");
	}

	private String layout(String text) throws IOException {
		SampledCsv csv = new SampledCsv(new StringBuilder(), false);
		return FileDialectJson.write(new Loading(LoadLimits.DEFAULT).read(Files.writeString(folder.resolve("table.csv"), text),
				TableDialectHints.NONE, csv, finding -> {
				}, new NullProgressMonitor()), csv.marks());
	}

	private static void assertTold(ThrowingCallable reading, String... found) {
		assertThatThrownBy(reading).isInstanceOfSatisfying(LoadException.class,
				wrong -> assertThat(wrong.finding().element()).isEqualTo(ENTRIES)).hasMessageContaining(ENTRIES)
				.hasMessageContainingAll(found);
	}
}
