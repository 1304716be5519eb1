// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.dcat;


import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.rdf4j.model.Model;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Place;
import org.orodha.exchange.rdf.Nameless;
import org.orodha.exchange.rdf.RdfOutput;
import org.orodha.exchange.rdf.RdfSyntax;
import org.orodha.model.Agency;

/** Writes the catalogue by DCAT-AP 3.0, with the dimensions of StatDCAT-AP: each source as a catalogue of its datasets. */
public final class DcatExporter implements Exporter {

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		String publisher = request.options().text("publisher");
		Agency agency = publisher.isEmpty() ? null : request.catalogue().find(Agency.class, publisher).orElseThrow(() -> new ExportException(
				Place.of(publisher), Terms.MESSAGES.text("owner.unknown", publisher), Terms.MESSAGES.text("owner.unknown.remedy"), null));
		CatalogueGraph graph = new CatalogueGraph(request.catalogue(), request.options().text("base"), agency);
		Model model = Nameless.nameless(graph.model());
		RdfSyntax syntax = RdfSyntax.of(request);
		request.target().write(out -> RdfOutput.write(model, syntax, out));
		return ExportReport.builder().elements(graph.elements()).lost(graph.losses()).build();
	}
}
