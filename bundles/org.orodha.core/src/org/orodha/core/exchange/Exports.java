package org.orodha.core.exchange;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;

/** Writing the catalogue in some format. */
public final class Exports {

	private final Guard guard;

	/** @param guard runs the exporters */
	public Exports(Guard guard) {
		this.guard = guard;
	}

	/** Runs an exporter; where it fails or is cancelled, no file is left behind and none is replaced. */
	public Outcome<ExportReport> export(Catalogue catalogue, Contribution<Exporter> exporter, Path target,
			OptionValues options, Audience audience, IProgressMonitor monitor) {
		ExportTarget files = new ExportTarget(target, exporter.folder());
		ExportRequest request = new ExportRequest(catalogue, files, options, audience, catalogue.readingLanguages());
		Outcome<ExportReport> outcome = guard.run(exporter, monitor, (object, progress) -> {
			ExportReport report = object.export(request, progress);
			return new ExportReport(files.complete(), report.elements(), report.losses(), report.withheld());
		});
		if (!(outcome instanceof Outcome.Done))
			files.discard();
		return outcome;
	}
}
