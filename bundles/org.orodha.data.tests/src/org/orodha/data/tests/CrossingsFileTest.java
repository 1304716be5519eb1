// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.model.Dataset;
import org.orodha.model.Rule;
import org.orodha.tables.description.FileDescription;
import org.orodha.tables.description.FileDescriptions;
import org.orodha.workshop.crossings.CrossingsFile;

class CrossingsFileTest {

	private static final Pattern FACT = Pattern.compile("\\{\"line\":(\\d+)(?:,\"column\":\"(\\w+)\")?,\"rule\":\"([^\"]+)\"}");

	@TempDir
	static Path folder;

	private static Catalogue kenya;
	private static FileDescription description;

	@BeforeAll
	static void openSample() throws Exception {
		kenya = Kenya.in(folder.resolve("kenya")).catalogue();
		description = FileDescriptions.of(kenya.require(Dataset.class, "dis.border-system.crossings"));
	}

	@Test
	void theTruthIsWhatARecountFinds() throws Exception {
		Path file = folder.resolve("errors.csv");

		long errors = new CrossingsFile(20_000, 7, 20_000, true).write(file, new NullProgressMonitor());

		Set<String> truth = truth(file);
		assertThat(truth).hasSize((int) errors).hasSizeGreaterThan(300);
		assertThat(recount(file)).isEqualTo(truth);
	}

	@Test
	void errorsOfEveryRuleOfTheSampleAreMade() throws Exception {
		Path file = folder.resolve("kinds.csv");
		new CrossingsFile(20_000, 1, 20_000, true).write(file, new NullProgressMonitor());

		Set<String> rules = truth(file).stream().map(fact -> fact.split(" ")[2]).collect(Collectors.toSet());
		assertThat(rules).contains("OD-0101", "OD-0102", "OD-0103", "OD-0104", "OD-0105", "OD-0106", "OD-0107", "fields");
		assertThat(rules).containsAll(kenya.all(Rule.class).stream().map(Rule::getCode)
				.filter(code -> code.matches("BX-(0.|1.|21)")).toList());
	}

	@Test
	void aFileWithoutErrorsBreaksNoRule() throws Exception {
		Path file = folder.resolve("right.csv");

		assertThat(new CrossingsFile(20_000, 3, 0, false).write(file, new NullProgressMonitor())).isZero();

		assertThat(truth(file)).isEmpty();
		assertThat(recount(file)).isEmpty();
		try (var lines = Files.lines(file)) {
			assertThat(lines).hasSize(20_001);
		}
	}

	@Test
	void theSameSeedGivesTheSameFileAndAnotherSeedAnother() throws Exception {
		List<Path> files = List.of(folder.resolve("one.csv"), folder.resolve("two.csv"), folder.resolve("three.csv"));
		for (int number = 0; number < 3; number++)
			new CrossingsFile(1_000, number == 2 ? 6 : 5, 1_000, false).write(files.get(number), new NullProgressMonitor());

		assertThat(files.get(1)).hasSameBinaryContentAs(files.get(0));
		assertThat(CrossingsFile.truth(files.get(1))).hasSameBinaryContentAs(CrossingsFile.truth(files.get(0)));
		assertThat(Files.mismatch(files.get(0), files.get(2))).isNotNegative();
	}

	@Test
	void theColumnsAreThoseOfTheDataset() throws Exception {
		Path file = folder.resolve("columns.csv");
		new CrossingsFile(1, 1, 0, false).write(file, new NullProgressMonitor());

		assertThat(Files.readAllLines(file).get(0).split(",")).containsExactlyElementsOf(
				description.columns().stream().map(column -> column.name()).toList());
	}

	@Test
	void aCancelledFileIsNotLeftBehind() throws Exception {
		Path empty = Files.createDirectory(folder.resolve("cancelled"));
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);

		assertThatThrownBy(() -> new CrossingsFile(20_000, 1, 0, false).write(empty.resolve("a.csv"), cancelled))
				.isInstanceOf(OperationCanceledException.class);

		assertThat(empty).isEmptyDirectory();
	}

	private static Set<String> truth(Path file) throws IOException {
		return Files.readAllLines(CrossingsFile.truth(file)).stream().map(line -> {
			var match = FACT.matcher(line);
			assertThat(match.matches()).as(line).isTrue();
			return match.group(1) + " " + match.group(2) + " " + match.group(3);
		}).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> recount(Path file) throws IOException {
		return new CrossingsRecount(description).of(Files.readAllLines(file));
	}
}
