// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.XmlTree;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.model.Agency;
import org.orodha.model.AgencyKind;
import org.orodha.model.Dataset;

/**
 * Writes agencies, concepts, code lists, topics and datasets as a message of structures of SDMX-ML. What came from one is written as that, word
 * for word but for what was changed since.
 */
public final class SdmxExporter implements Exporter {

	private static final Messages MESSAGES = Messages.of(SdmxExporter.class);

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		Catalogue catalogue = request.catalogue();
		String sender = sender(catalogue, request.options().text("sender"));
		SdmxVersion version = SdmxVersion.ofLabel(request.options().text("version")).orElse(SdmxVersion.V3_0);
		CatalogueNames names = new CatalogueNames(catalogue, sender);
		Drafts drafts = new Drafts(version, new Losses(names));
		MessageFrame frame = new MessageFrame(version, Agencies.name(catalogue.root().getId()), sender, request.languages().getFirst());
		MessageWriter writer = new MessageWriter(catalogue, names, drafts, frame);
		writer.wholes();
		writer.agencies();
		writer.concepts();
		writer.codeLists();
		writer.topics();
		DatasetWriter datasets = new DatasetWriter(catalogue, names, drafts, frame);
		SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, catalogue.all(Dataset.class).size()));
		datasets.write(step -> {
			if (monitor.isCanceled())
				throw new OperationCanceledException();
			progress.split(1);
		});
		writer.others(datasets.categorisations());
		request.target().write(out -> XmlTree.write(frame.root(), out));
		return ExportReport.builder().elements(drafts.losses().elements()).lost(drafts.losses().all()).build();
	}

	/** The agency that is asked for, else the one that coordinates, else the statistics office, else any. */
	private static String sender(Catalogue catalogue, String asked) throws ExportException {
		if (!asked.isEmpty())
			return catalogue.find(Agency.class, asked).map(Agencies::path).orElseThrow(
					() -> new ExportException(Place.of(asked), MESSAGES.text("sender.unknown", asked), MESSAGES.text("sender.unknown.remedy"), null));
		return first(catalogue, AgencyKind.COORDINATION_MECHANISM).or(() -> first(catalogue, AgencyKind.STATISTICS_OFFICE))
				.or(() -> catalogue.all(Agency.class).stream().findFirst()).map(Agencies::path).orElseGet(() -> Agencies.name(catalogue.root().getId()));
	}

	private static Optional<Agency> first(Catalogue catalogue, AgencyKind kind) {
		return catalogue.all(Agency.class).stream().filter(agency -> agency.isSetKind() && agency.getKind() == kind).findFirst();
	}
}
