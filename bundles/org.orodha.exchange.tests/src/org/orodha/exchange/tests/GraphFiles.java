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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.rdf4j.model.Model;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.text.Labels;
import org.orodha.fixtures.Corpora;
import org.orodha.model.VerbatimValue;

/**
 * Tells of each file of a folder what is read of it or why not, and what differs when it goes out again. Reading it once more, and what was
 * written from it, must change nothing.
 */
final class GraphFiles {

	private final String format;
	private final Path folder;
	private int number;

	/**
	 * @param format the importer and the exporter
	 * @param folder for what is written
	 */
	GraphFiles(String format, Path folder) {
		this.format = format;
		this.folder = folder;
	}

	/** A line a file, in the order of their names. */
	String table(String corpus) throws Exception {
		Path whole = Corpora.file(corpus);
		List<String> table = new ArrayList<>();
		try (Stream<Path> files = Files.walk(whole)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList())
				table.add(whole.relativize(file).toString().replace('\\', '/') + "\t" + told(file));
		}
		return table.stream().sorted().collect(Collectors.joining("\n"));
	}

	/** The table that is expected. */
	static String expected(String name) throws IOException {
		try (InputStream in = GraphFiles.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().lines().sorted().collect(Collectors.joining("\n"));
		}
	}

	private String told(Path file) throws Exception {
		Catalogue catalogue = Exchange.empty(folder.resolve("catalogue" + ++number));
		Outcome<Proposal> outcome = Exchange.read(format, catalogue, file);
		if (!(outcome instanceof Outcome.Done<Proposal> done))
			return "refused: " + Exchange.refusal(outcome).message();
		assertThat(done.result().conflicts()).as(file.toString()).isEmpty();
		Imports.apply(catalogue, done.result(), Imported.owners(done.result()));
		Path written = folder.resolve("written" + number + ".ttl");
		Exchange.export(catalogue, format, written, Audience.OWN_AGENCY);
		assertThat(told(Exchange.result(format, catalogue, file))).as("%s once more", file).isEmpty();
		assertThat(told(Exchange.result(format, catalogue, written))).as("%s out and in", file).isEmpty();
		Model before = Graphs.read(file);
		Model after = Graphs.read(written);
		after.removeIf(statement -> isAlwaysThere(statement.getSubject().stringValue(), catalogue));
		return Imported.counted(done.result()) + "\tadded: " + Graphs.without(after, before).replaceFirst("^$", "nothing") + "\tmissing: "
				+ Graphs.without(before, after).replaceFirst("^$", "nothing");
	}

	/** The catalogue itself, and what the terms of vocabularies are, which the shapes of DCAT-AP ask for. */
	private static boolean isAlwaysThere(String subject, Catalogue catalogue) {
		return subject.equals("urn:orodha:" + catalogue.root().getId());
	}

	/** What would change, in a way that people can compare. */
	private static List<String> told(Proposal proposal) {
		return proposal.changes().stream().map(change -> switch (change) {
		case Change.Update update -> update.element().getId() + ": " + update.values().stream().map(value -> Labels.of(value.feature()) + " "
				+ without(value.oldValue(), value.newValue()) + " -> " + without(value.newValue(), value.oldValue())).collect(Collectors.joining("; "));
		default -> change.toString();
		}).toList();
	}

	private static List<String> without(Object one, Object other) {
		List<String> lines = new ArrayList<>(words(one).lines().toList());
		lines.removeAll(words(other).lines().toList());
		return lines;
	}

	private static String words(Object value) {
		return value instanceof List<?> list ? list.stream().map(GraphFiles::words).collect(Collectors.joining("\n"))
				: value instanceof VerbatimValue kept ? kept.getField() + " = " + kept.getValue() : Labels.value(value, List.of());
	}
}
