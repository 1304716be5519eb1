// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.Installed;
import org.orodha.core.findings.ExportException;
import org.orodha.core.text.Messages;

/**
 * The whole catalogue in each of the installed formats that can hold it.
 *
 * @param written what there is to download, by the formats' names
 * @param refused what could not be written, with the reason
 */
record Formats(List<Written> written, List<ExportReport.Loss> refused) {

	private static final Messages MESSAGES = Messages.of(Formats.class);
	private static final String WHOLE = "wholeCatalogue";

	/**
	 * The catalogue in one format.
	 *
	 * @param format writes it
	 * @param file   the file, as seen from the folder of all
	 * @param losses how many details the format cannot hold
	 */
	record Written(Contribution<Exporter> format, String file, int losses) {

		/** The format's name in a language, with the ending of the file. */
		String name(Locale language) {
			return format.name(language) + " (" + ending(format).toUpperCase(Locale.ROOT) + ")";
		}
	}

	/** Has each format write its file. */
	static Formats write(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		List<Contribution<Exporter>> formats = Installed.exporters().list().stream()
				.filter(format -> Boolean.parseBoolean(format.attribute(WHOLE)) && !format.folder() && !format.extensions().isEmpty()).toList();
		SubMonitor progress = SubMonitor.convert(monitor, formats.size());
		List<Written> written = new ArrayList<>();
		List<ExportReport.Loss> refused = new ArrayList<>();
		for (Contribution<Exporter> format : formats) {
			String file = "data/formats/" + format.id() + "." + ending(format);
			switch (request.write(format, file, progress.split(1))) {
			case Outcome.Done<ExportReport> done -> written.add(new Written(format, file, done.result().losses().size()));
			case Outcome.Failed<ExportReport> failed -> refused.add(new ExportReport.Loss(format.id(), MESSAGES.text("format.refused", failed.finding().message())));
			case Outcome.Cancelled<ExportReport> cancelled -> throw new OperationCanceledException();
			}
		}
		return new Formats(List.copyOf(written), List.copyOf(refused));
	}

	private static String ending(Contribution<Exporter> format) {
		return format.extensions().getFirst();
	}

	/** What those who export are told: what is missing, and of each format that it cannot hold all. */
	List<ExportReport.Loss> losses() {
		List<ExportReport.Loss> losses = new ArrayList<>(refused);
		written.stream().filter(format -> format.losses() > 0)
				.map(format -> new ExportReport.Loss(format.format().id(), MESSAGES.text("format.losses", format.losses(), format.format().id()))).forEach(losses::add);
		return losses;
	}
}
