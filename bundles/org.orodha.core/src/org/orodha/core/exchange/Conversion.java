// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.MemoryStorage;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.findings.ImportException;
import org.orodha.model.Agency;

/**
 * From one format to another through a catalogue in memory: no catalogue of the user's is read or changed.
 *
 * @since 1.0
 */
public final class Conversion {

	private final Guard guard;

	/**
	 * What is read.
	 *
	 * @param files    the files, at least one
	 * @param importer what reads them
	 * @param options  its options
	 * @since 1.0
	 */
	public record Input(List<Path> files, Contribution<Importer> importer, OptionValues options) {
	}

	/**
	 * What is written.
	 *
	 * @param target   the file or folder
	 * @param exporter what writes it
	 * @param options  its options
	 * @param audience for whom
	 * @since 1.0
	 */
	public record Output(Path target, Contribution<Exporter> exporter, OptionValues options, Audience audience) {
	}

	/**
	 * What came of it.
	 *
	 * @param read    what the importer made of the files
	 * @param written what the exporter made of that
	 * @since 1.0
	 */
	public record Result(Proposal read, ExportReport written) {
	}

	/** @param guard runs the importer and the exporter */
	public Conversion(Guard guard) {
		this.guard = guard;
	}

	/**
	 * Converts. Where anything fails or is cancelled, no file is left behind and none is replaced.
	 *
	 * @param languages the languages of the catalogue in memory, the most wanted first
	 */
	public Outcome<Result> convert(Input input, Output output, List<String> languages, IProgressMonitor monitor)
			throws CatalogueException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		Catalogue catalogue = Catalogue.create(new MemoryStorage(input.files().getFirst().toString()), title(input.files().getFirst()), languages);
		return switch (new Imports(guard).propose(catalogue, input.importer(), input.files(), input.options(), progress.split(1))) {
		case Outcome.Done<Proposal> done -> write(catalogue, done.result(), output, progress.split(1));
		case Outcome.Failed<Proposal> failed -> new Outcome.Failed<>(failed.finding());
		case Outcome.Cancelled<Proposal> cancelled -> new Outcome.Cancelled<>();
		};
	}

	private static String title(Path file) {
		return String.valueOf(file.getFileName());
	}

	private Outcome<Result> write(Catalogue catalogue, Proposal read, Output output, IProgressMonitor monitor) {
		try {
			Imports.apply(catalogue, read, agencies(catalogue, read));
		} catch (ImportException refused) {
			return new Outcome.Failed<>(refused.finding());
		}
		return switch (new Exports(guard).export(catalogue, output.exporter(), output.target(), output.options(), output.audience(), monitor)) {
		case Outcome.Done<ExportReport> done -> new Outcome.Done<>(new Result(read, done.result()));
		case Outcome.Failed<ExportReport> failed -> new Outcome.Failed<>(failed.finding());
		case Outcome.Cancelled<ExportReport> cancelled -> new Outcome.Cancelled<>();
		};
	}

	/** Nobody else works with that catalogue: what is read is read on behalf of all its agencies. */
	private static Set<String> agencies(Catalogue catalogue, Proposal read) {
		Set<String> agencies = catalogue.all(Agency.class).stream().map(Agency::getId).collect(Collectors.toCollection(HashSet::new));
		read.changes().stream().filter(Change.Create.class::isInstance).map(change -> ((Change.Create) change).element())
				.filter(Agency.class::isInstance).forEach(agency -> agencies.add(agency.getId()));
		return agencies;
	}
}
