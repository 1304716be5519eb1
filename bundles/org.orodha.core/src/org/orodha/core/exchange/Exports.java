// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.model.IdentifiedElement;

/** Writing the catalogue, or a table of figures, in some format. */
public final class Exports {

	private static final Messages MESSAGES = Messages.of(Exports.class);

	private final Guard guard;

	/** @param guard runs the exporters */
	public Exports(Guard guard) {
		this.guard = guard;
	}

	/** Runs an exporter; where it fails or is cancelled, no file is left behind and none is replaced. */
	public Outcome<ExportReport> export(Catalogue catalogue, Contribution<Exporter> exporter, Path target,
			OptionValues options, Audience audience, IProgressMonitor monitor) {
		ExportTarget files = new ExportTarget(target, exporter.folder());
		Disclosed shown = Disclosed.of(catalogue, exporter.audienceMinded() ? Audience.OWN_AGENCY : audience);
		ExportRequest request = new ExportRequest(shown.catalogue(), !exporter.audienceMinded(), files, options, audience,
				catalogue.readingLanguages(), guard);
		int given = shown.catalogue().all(IdentifiedElement.class).size();
		return run(exporter, files, options, monitor, () -> given,
				(object, progress) -> object.export(request, progress).withheld(shown.withheld()));
	}

	/**
	 * Writes a table. A table with columns that identify persons is refused, whoever it is for: the finding
	 * {@link CatalogueRule#IDENTIFYING_NOT_EXPORTED} names the columns. So is a table that was made for narrower circles than the audience.
	 *
	 * @param languages the languages to write texts in, the most wanted first
	 */
	public Outcome<ExportReport> export(StatisticalTable table, Contribution<TableExporter> exporter, Path target,
			OptionValues options, Audience audience, List<String> languages, IProgressMonitor monitor) {
		List<String> identifying = table.columns().stream().filter(StatisticalTable.Column::identifying)
				.map(StatisticalTable.Column::id).toList();
		if (!identifying.isEmpty())
			return new Outcome.Failed<>(Finding.of(CatalogueRule.IDENTIFYING_NOT_EXPORTED,
					MESSAGES.text("table.identifying", table.id(), String.join(", ", identifying))).place(Place.of(target.toString())).build());
		if (audience.compareTo(table.audience()) > 0)
			return new Outcome.Failed<>(Finding.of(CatalogueRule.AUDIENCE_NARROWER, MESSAGES.text("table.audience", table.id()))
					.place(Place.of(target.toString())).build());
		ExportTarget files = new ExportTarget(target, exporter.folder());
		CountedTable counted = new CountedTable(table);
		TableExportRequest request = new TableExportRequest(counted, files, options, audience, languages);
		return run(exporter, files, options, monitor, counted::given, (object, progress) -> object.export(request, progress));
	}

	private <T> Outcome<ExportReport> run(Contribution<T> exporter, ExportTarget files, OptionValues options,
			IProgressMonitor monitor, IntSupplier given, Guard.Task<T, ExportReport> task) {
		Path target = files.path();
		Outcome<ExportReport> outcome = guard.run(exporter, options, monitor, (object, progress) -> {
			ExportReport report = task.run(object, progress);
			List<Path> written = files.complete();
			return report.with(written, bytes(written), given.getAsInt(), target);
		});
		if (!(outcome instanceof Outcome.Done))
			files.discard();
		return outcome;
	}

	private static long bytes(List<Path> written) throws ExportException {
		long bytes = 0;
		for (Path file : written)
			try {
				bytes += Files.size(file);
			} catch (IOException failure) {
				throw new ExportException(Place.of(file.toString()), MESSAGES.text("target.failed", failure),
						MESSAGES.text("target.failed.remedy"), failure);
			}
		return bytes;
	}
}
