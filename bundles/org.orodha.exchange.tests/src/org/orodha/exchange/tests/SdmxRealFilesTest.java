// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Finding;
import org.orodha.fixtures.Corpora;

/** Every file of SDMX-ML that others wrote: what is read, or why not; and what differs when it goes out again. */
class SdmxRealFilesTest {

	@TempDir
	Path folder;
	private final SoftAssertions again = new SoftAssertions();
	private int number;

	@Test
	void whatIsReadOfEveryFileAndWhatDiffersWhenItGoesOutAgain() throws Exception {
		Path whole = Corpora.file("sdmx");
		List<String> table = new ArrayList<>();
		try (Stream<Path> files = Files.walk(whole)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".xml")).sorted().toList())
				table.add(whole.relativize(file).toString().replace('\\', '/') + "\t" + told(file));
		}
		String told = table.stream().sorted().collect(Collectors.joining("\n"));
		System.out.println(told);

		again.assertAll();
		assertThat(told).isEqualTo(GraphFiles.expected("sdmx-files.tsv"));
	}

	private String told(Path file) throws Exception {
		Catalogue catalogue = Exchange.empty(folder.resolve("catalogue" + ++number));
		Outcome<Proposal> outcome = Exchange.read("sdmx", catalogue, file);
		if (!(outcome instanceof Outcome.Done<Proposal> done)) {
			Finding refusal = Exchange.refusal(outcome);
			assertThat(refusal.place().row()).as("line in %s", file).isPositive();
			return "refused: line " + refusal.place().row() + ": " + refusal.message();
		}
		Imports.apply(catalogue, done.result(), Imported.owners(done.result()));
		Path written = folder.resolve("written" + number + ".xml");
		Exchange.export(catalogue, "sdmx", written, Audience.OWN_AGENCY, "version=" + SdmxFiles.version(file));
		again.assertThat(Exchange.result("sdmx", catalogue, file).changes()).as("%s once more", file).isEmpty();
		again.assertThat(Exchange.result("sdmx", catalogue, written).changes()).as("%s out and in", file).isEmpty();
		List<String> before = SdmxFiles.said(file);
		List<String> after = SdmxFiles.said(written);
		String conflicts = done.result().conflicts().stream().map(each -> "line " + each.place().row() + ": " + ((Change.Conflict) each).reason())
				.collect(Collectors.joining("; "));
		return Imported.counted(done.result()) + (conflicts.isEmpty() ? "" : "\tto decide: " + conflicts) + "\tadded: " + SdmxFiles.without(after, before) + "\tmissing: " + SdmxFiles.without(before, after);
	}
}
