// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.bench.internal;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.rdf4j.model.Model;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.MemoryStorage;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.Exports;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.text.Texts;
import org.orodha.model.AccessLevel;
import org.orodha.model.Agency;
import org.orodha.model.AgencyKind;
import org.orodha.model.CodeList;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;
import org.orodha.model.SourceKind;
import org.w3c.dom.Document;

/**
 * A catalogue of 10,000 datasets written and read as DCAT and as DDI against the bare libraries, which write and read the same file: DCAT
 * of a hundred sources, and one source with all the datasets as a codebook. Reading ends with the datasets in an empty catalogue.
 */
public final class ExchangeBenchmark implements IApplication {

	private static final int DATASETS = 10_000;
	private static final int SOURCES = 100;
	private static final int VARIABLES = 3;
	private static final int CODES = 5;
	private static final int ROUNDS = 3;

	private final Figured write = new Figured();
	private final Figured read = new Figured();

	/** The seconds of each round. */
	private record Figured(List<Double> ours, List<Double> bare) {

		Figured() {
			this(new ArrayList<>(), new ArrayList<>());
		}

		/** The first round compiles what is measured. */
		void report(String name) {
			Figures.report(name, Figures.median(ours.subList(1, ours.size())), Figures.median(bare.subList(1, bare.size())), "s");
			ours.clear();
			bare.clear();
		}
	}

	@Override
	public Object start(IApplicationContext context) throws Exception {
		Path folder = Files.createTempDirectory("orodha-exchange");
		try {
			dcat(generated(SOURCES), folder);
			ddi(generated(1), folder.resolve("codebook.xml"), folder.resolve("bare.xml"));
		} finally {
			try (Stream<Path> paths = Files.walk(folder)) {
				paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
			}
		}
		return EXIT_OK;
	}

	@Override
	public void stop() {
		Thread.currentThread().interrupt();
	}

	private static Catalogue generated(int sources) throws CatalogueException {
		Catalogue catalogue = Catalogue.create(new MemoryStorage("bench"), "Generated", List.of("en", "fr"));
		CompoundCommand all = new CompoundCommand();
		Agency agency = GeneratedCatalogue.named(ModelFactory.eINSTANCE.createAgency(), "agency");
		agency.setKind(AgencyKind.STATISTICS_OFFICE);
		all.append(Commands.add(catalogue, agency));
		for (int number = 0; number < sources; number++) {
			CodeList codes = GeneratedCatalogue.codes("agency.codes-" + number, CODES);
			codes.setOwner(agency);
			all.append(Commands.add(catalogue, codes));
			all.append(Commands.add(catalogue, source("agency.source-" + number, agency, codes, DATASETS / sources)));
		}
		catalogue.execute(all);
		return catalogue;
	}

	private static DataSource source(String id, Agency owner, CodeList codes, int datasets) {
		DataSource source = GeneratedCatalogue.named(ModelFactory.eINSTANCE.createDataSource(), id);
		source.setOwner(owner);
		source.setKind(SourceKind.HOUSEHOLD_SURVEY);
		for (int number = 0; number < datasets; number++) {
			Dataset dataset = GeneratedCatalogue.dataset(id + ".table-" + number, codes, VARIABLES);
			Texts.put(dataset.getDescription(), "en", "What the tables of " + id + " hold, number " + number + ".");
			dataset.setAccess(AccessLevel.values()[number % 3]);
			dataset.setConfidentiality(ConfidentialityClass.PUBLIC);
			source.getDatasets().add(dataset);
		}
		return source;
	}

	private void dcat(Catalogue catalogue, Path folder) throws Exception {
		Path file = folder.resolve("catalogue.ttl");
		for (int round = 0; round < ROUNDS; round++) {
			write.ours().add(seconds(() -> export(catalogue, "dcat", file)));
			write.bare().add(bareTurtle(file, folder.resolve("bare.ttl")));
			read.ours().add(seconds(() -> take("dcat", file)));
			read.bare().add(seconds(() -> BareFiles.turtle(file)));
		}
		tell("dcat");
	}

	private void ddi(Catalogue catalogue, Path file, Path bare) throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			write.ours().add(seconds(() -> export(catalogue, "ddi", file)));
			write.bare().add(bareXml(file, bare));
			read.ours().add(seconds(() -> take("ddi", file)));
			read.bare().add(seconds(() -> BareFiles.xml(file)));
		}
		tell("ddi");
	}

	/** What is written is held in memory no longer than that. */
	private static double bareTurtle(Path file, Path bare) throws Exception {
		Model model = BareFiles.turtle(file);
		return seconds(() -> BareFiles.write(model, bare));
	}

	private static double bareXml(Path file, Path bare) throws Exception {
		Document document = BareFiles.xml(file);
		return seconds(() -> BareFiles.write(document, bare));
	}

	private void tell(String format) {
		write.report(format + "-write-" + DATASETS + "-datasets");
		read.report(format + "-read-" + DATASETS + "-datasets");
	}

	private static void export(Catalogue catalogue, String format, Path file) {
		Contribution<Exporter> exporter = Installed.exporters().find(format).orElseThrow();
		done(new Exports(new Guard()).export(catalogue, exporter, file, OptionValues.of(exporter.options(), Map.of()), Audience.OWN_AGENCY,
				new NullProgressMonitor()));
	}

	private static void take(String format, Path file) throws Exception {
		Catalogue catalogue = Catalogue.create(new MemoryStorage("bench"), "Read", List.of("en", "fr"));
		Contribution<Importer> importer = Installed.importers().find(format).orElseThrow();
		Proposal proposal = done(new Imports(new Guard()).propose(catalogue, importer, List.of(file), OptionValues.of(importer.options(), Map.of()),
				new NullProgressMonitor()));
		Imports.apply(catalogue, proposal, Set.of());
		if (catalogue.all(Dataset.class).size() != DATASETS)
			throw new IllegalStateException(format + " has brought in " + catalogue.all(Dataset.class).size() + " datasets");
	}

	private static <R> R done(Outcome<R> outcome) {
		if (outcome instanceof Outcome.Done<R> done)
			return done.result();
		throw new IllegalStateException(outcome.toString());
	}

	@FunctionalInterface
	private interface Work {

		void run() throws Exception;
	}

	private static double seconds(Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}
}
