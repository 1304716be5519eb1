// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.exchange.Disclosure;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.model.Dataset;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes the structure of a dataset as a table description. */
public final class CsvwExporter implements Exporter {

	private static final Messages MESSAGES = Messages.of(CsvwExporter.class);

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		String id = request.options().text("dataset");
		Dataset dataset = request.catalogue().find(Dataset.class, id)
				.orElseThrow(() -> new ExportException(Place.of(id), MESSAGES.text("dataset.unknown", id),
						MESSAGES.text("dataset.unknown.remedy"), null));
		if (!new Disclosure(request.audience()).mayKnow(dataset))
			return new ExportReport(List.of(), 0, List.of(), 1);
		List<Loss> losses = new ArrayList<>();
		ObjectNode table = new TableDescription(request.options().text("file"), losses).of(dataset,
				request.catalogue().languages().get(0));
		request.target().write(
				out -> new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(out, table));
		return new ExportReport(List.of(), 1 + dataset.getVariables().size(), losses, 0);
	}
}
