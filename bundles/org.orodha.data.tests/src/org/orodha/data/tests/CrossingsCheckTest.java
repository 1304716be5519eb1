// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.findings.Finding;
import org.orodha.data.check.Check;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.CheckReport.Skipped;
import org.orodha.data.delivery.CheckRequests;
import org.orodha.engine.EngineLimits;
import org.orodha.model.Dataset;
import org.orodha.workshop.crossings.CrossingsFile;

/** Of a file whose errors are known, exactly these are found, by the structure and the rules of the sample. */
class CrossingsCheckTest {

	private static final Pattern FACT = Pattern.compile("\\{\"line\":(\\d+)(?:,\"column\":\"(\\w+)\")?,\"rule\":\"([^\"]+)\"}");

	@TempDir
	static Path folder;

	private static Catalogue kenya;

	@BeforeAll
	static void openSample() throws Exception {
		kenya = Kenya.in(folder.resolve("kenya")).catalogue();
	}

	@ParameterizedTest(name = "{0} rows, malformed ones among them: {1}")
	@CsvSource({ "20000, true", "1000000, false", "10000000, false" })
	void exactlyTheKnownErrorsAreFound(long rows, boolean malformed) throws Exception {
		Path file = folder.resolve(rows + ".csv");
		new CrossingsFile(rows, 3, (int) (400_000_000L / rows), malformed).write(file, new NullProgressMonitor());

		Set<String> found = new TreeSet<>();
		CheckReport report = check(file, found);

		assertThat(report.skipped()).extracting(Skipped::rule).as("rules that compare with another delivery")
				.containsExactlyInAnyOrder("BX-22", "BX-23", "BX-24");
		assertThat(difference(found, truth(file))).as("found, but no error").isEmpty();
		assertThat(difference(truth(file), found)).as("an error, but not found").isEmpty();
	}

	@Test
	void aFileOfErrorsOnlyIsToldInFewLines() throws Exception {
		Path file = folder.resolve("errors.csv");
		new CrossingsFile(20_000, 3, 1_000_000, false).write(file, new NullProgressMonitor());

		Set<String> found = new TreeSet<>();
		CheckReport report = check(file, found);

		assertThat(found).isEqualTo(truth(file));
		assertThat(report.results()).hasSizeLessThan(60).allSatisfy(result -> assertThat(result.examples()).hasSizeLessThan(21));
	}

	@Test
	void anAgeThatCannotBeIsToldOfTheDateOfBirth() throws Exception {
		Path file = folder.resolve("columns.csv");
		new CrossingsFile(2_000, 3, 1_000_000, false).write(file, new NullProgressMonitor());
		List<Finding> found = new ArrayList<>();

		check(file, found::add);

		assertThat(found).filteredOn(finding -> finding.rule().equals("BX-02")).isNotEmpty()
				.allSatisfy(finding -> assertThat(finding.place().column()).isEqualTo("birth_date"));
	}

	private static Set<String> difference(Set<String> all, Set<String> without) {
		Set<String> rest = new TreeSet<>(all);
		rest.removeAll(without);
		return rest;
	}

	private static CheckReport check(Path file, Set<String> found) throws Exception {
		return check(file, finding -> found.add(fact(finding)));
	}

	private static CheckReport check(Path file, Consumer<Finding> found) throws Exception {
		EngineLimits limits = new EngineLimits(1L << 29, 4L << 30, folder.resolve("temporary"));
		return new Check(limits).run(CheckRequests.forFiles(kenya, kenya.require(Dataset.class, "dis.border-system.crossings"),
				null, List.of(file), found), new NullProgressMonitor());
	}

	/** A malformed row counts as one, whatever is wrong with its fields. */
	private static String fact(Finding finding) {
		boolean fields = finding.rule().startsWith("OD-001");
		return finding.place().row() + " " + (fields ? "fields" : finding.rule());
	}

	private static Set<String> truth(Path file) throws Exception {
		Set<String> truth = new TreeSet<>();
		try (Stream<String> lines = Files.lines(Path.of(file + ".truth.jsonl"))) {
			lines.forEach(line -> {
				Matcher fact = FACT.matcher(line);
				assertThat(fact.matches()).as(line).isTrue();
				truth.add(fact.group(1) + " " + fact.group(3));
			});
		}
		return truth;
	}
}
