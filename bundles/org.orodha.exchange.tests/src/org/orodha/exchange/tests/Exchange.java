// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.Exports;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.ImportException;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Agency;

/** Imports and exports as the wizard and the command line run them. */
final class Exchange {

	private Exchange() {
	}

	static Catalogue empty(Path folder) throws CatalogueException {
		return Catalogue.create(new FolderStorage(folder), "Empty", List.of("en", "fr", "sw"));
	}

	static Catalogue kenya(Path folder) throws CatalogueException, IOException {
		return KenyaSample.in(folder);
	}

	static Path file(Path folder, String... lines) throws IOException {
		return Files.writeString(Files.createTempFile(folder, "rows", ".csv"), String.join("\n", lines) + "\n");
	}

	static Outcome<Proposal> run(Catalogue catalogue, Path file, String... options) {
		return read("csv", catalogue, file, options);
	}

	static Outcome<Proposal> read(String importer, Catalogue catalogue, Path file, String... options) {
		Contribution<Importer> found = Installed.importers().find(importer).orElseThrow();
		return new Imports(new Guard()).propose(catalogue, found, List.of(file),
				OptionValues.of(found.options(), pairs(options)), new NullProgressMonitor());
	}

	static Proposal result(String importer, Catalogue catalogue, Path file, String... options) {
		return result(read(importer, catalogue, file, options));
	}

	static Finding refusal(Outcome<Proposal> outcome) {
		assertThat(outcome).isInstanceOf(Outcome.Failed.class);
		return ((Outcome.Failed<Proposal>) outcome).finding();
	}

	static Proposal propose(Catalogue catalogue, Path file, String... options) {
		return result(run(catalogue, file, options));
	}

	/** On behalf of all agencies of a catalogue. */
	static Set<String> agencies(Catalogue catalogue) {
		return catalogue.all(Agency.class).stream().map(Agency::getId).collect(Collectors.toSet());
	}

	static Proposal bringIn(Catalogue catalogue, Path file, String... options) throws ImportException {
		Proposal proposal = propose(catalogue, file, options);
		Imports.apply(catalogue, proposal, agencies(catalogue));
		return proposal;
	}

	static Finding refusal(Catalogue catalogue, Path file, String... options) {
		Finding finding = refusal(run(catalogue, file, options));
		assertThat(catalogue.isDirty()).isFalse();
		return finding;
	}

	static ExportReport export(Catalogue catalogue, String exporter, Path target, Audience audience, String... options) {
		Contribution<Exporter> found = Installed.exporters().find(exporter).orElseThrow();
		return result(new Exports(new Guard()).export(catalogue, found, target,
				OptionValues.of(found.options(), pairs(options)), audience, new NullProgressMonitor()));
	}

	static String text(Path file) throws IOException {
		return Files.readString(file, StandardCharsets.UTF_8);
	}

	private static <R> R result(Outcome<R> outcome) {
		assertThat(outcome).isInstanceOf(Outcome.Done.class);
		return ((Outcome.Done<R>) outcome).result();
	}

	private static Map<String, String> pairs(String... options) {
		Map<String, String> pairs = new HashMap<>();
		for (String option : options)
			pairs.put(option.substring(0, option.indexOf('=')), option.substring(option.indexOf('=') + 1));
		return pairs;
	}
}
