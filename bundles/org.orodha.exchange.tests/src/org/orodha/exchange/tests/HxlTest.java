// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.table.FileDialect;
import org.orodha.core.table.TableDialectHints;
import org.orodha.fixtures.Corpora;
import org.orodha.tables.HxlTags;
import org.orodha.tables.LoadException;
import org.orodha.tables.Loading;
import org.orodha.tables.description.FileDescriptions;

/** Hashtags of the Humanitarian Exchange Language: known in tables, never taken for data, and kept with variables. */
class HxlTest {

	private static final List<String> TABLES = List.of(".csv", ".xlsx", ".zip");

	@TempDir
	Path folder;

	@Test
	void whatIsKnownOfEveryTable() throws Exception {
		Path whole = Corpora.file("hxl");
		List<String> told = new ArrayList<>();
		try (Stream<Path> files = Files.walk(whole)) {
			for (Path file : files.filter(each -> TABLES.stream().anyMatch(each.toString()::endsWith)).sorted().toList())
				told.add(whole.relativize(file).toString().replace('\\', '/') + "\t" + told(file));
		}

		assertThat(told.stream().sorted().collect(Collectors.joining("\n"))).isEqualTo(expected());
	}

	private static String told(Path file) throws IOException {
		try {
			FileDialect dialect = new Loading().detect(file, TableDialectHints.NONE, new NullProgressMonitor());
			Map<String, String> tags = HxlTags.of(file, TableDialectHints.NONE, new NullProgressMonitor());
			return tags.size() + " of " + dialect.columns().size() + "\t" + dialect.preambleRows() + "+" + dialect.headerRows() + "\t"
					+ tags.entrySet().stream().limit(2).map(tag -> tag.getKey() + "=" + tag.getValue()).collect(Collectors.joining(" "));
		} catch (LoadException refused) {
			return "refused";
		}
	}

	private static String expected() throws IOException {
		try (InputStream in = HxlTest.class.getResourceAsStream("hxl-files.tsv")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().lines().sorted().collect(Collectors.joining("\n"));
		}
	}

	private StructureBench described(Path file) throws Exception {
		return new StructureBench(Exchange.empty(folder.resolve("empty")), "source").by(file);
	}

	private Map<String, String> tags(StructureBench bench) {
		return bench.dataset().getVariables().stream().filter(variable -> LocalIdentifiers.in(variable, "hxl").isPresent())
				.collect(Collectors.toMap(FileDescriptions::columnName, variable -> LocalIdentifiers.in(variable, "hxl").orElseThrow()));
	}

	private Path file(String... lines) throws Exception {
		return Files.writeString(folder.resolve("table.csv"), String.join("\n", lines) + "\n");
	}

	@Test
	void tagsAreKeptWithVariablesAndDescribingOnceMoreProposesNothing() throws Exception {
		Path file = file("County,Refugees,Date,Note", "#adm1 +name,#affected+refugees,#Date?,", "Garissa,12,2024-01-31,a", "Turkana,40,2024-01-31,b",
				"Nairobi,7,2024-01-31,c");
		StructureBench bench = described(file);

		assertThat(tags(bench)).isEqualTo(Map.of("County", "#adm1+name", "Refugees", "#affected+refugees", "Date", "#date"));
		assertThat(bench.errors(file)).isEmpty();
		assertThat(bench.propose(file).changes()).isEmpty();
	}

	@Test
	void equalNamesAreToldApartByTheirTags() throws Exception {
		Path file = file("County,Total,Total", "#adm1+name,#affected,#reached", "Garissa,12,3", "Turkana,40,5");

		assertThat(new Loading().detect(file, TableDialectHints.NONE, new NullProgressMonitor()).columns()).containsExactly("County", "Total #affected",
				"Total #reached");
	}

	@Test
	void tagsAloneAreTheNames() throws Exception {
		assertThat(new Loading().detect(file("#adm1+name,#affected", "Garissa,12", "Turkana,40"), TableDialectHints.NONE, new NullProgressMonitor()).columns())
				.containsExactly("#adm1+name", "#affected");
	}

	@Test
	void colourCodesAndNumberSignsAreNoTags() throws Exception {
		Path file = file("Name,Colour,Number", "Garissa,#ff0000 red,#1", "Turkana,#00ff00 green,#2");

		assertThat(HxlTags.of(file, TableDialectHints.NONE, new NullProgressMonitor())).isEmpty();
	}
}
