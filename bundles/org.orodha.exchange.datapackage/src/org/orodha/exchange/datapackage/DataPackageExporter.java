// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Place;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a source, or one dataset of it, as the description of a data package. */
public final class DataPackageExporter implements Exporter {

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		String id = request.options().text("dataset");
		DataSource source;
		List<Dataset> datasets;
		if (id.isEmpty()) {
			source = source(request);
			datasets = source.getDatasets();
		} else {
			Dataset dataset = request.catalogue().find(Dataset.class, id).orElseThrow(() -> refusal(id, "dataset.unknown"));
			source = dataset.getSource();
			datasets = List.of(dataset);
		}
		if (datasets.isEmpty())
			throw refusal(source.getId(), "source.empty");
		int version = Integer.parseInt(request.options().text("version"));
		PackageWriter writer = new PackageWriter(request.languages(), version);
		ObjectNode root = writer.write(source, datasets);
		request.target().write(out -> new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(out, root));
		int elements = datasets.stream().mapToInt(dataset -> 1 + dataset.getVariables().size()).sum();
		return ExportReport.builder().elements(1 + elements).lost(writer.losses()).build();
	}

	private static DataSource source(ExportRequest request) throws ExportException {
		String id = request.options().text("source");
		List<DataSource> all = request.catalogue().all(DataSource.class);
		if (id.isEmpty() && all.size() != 1)
			throw refusal("datapackage", "source.none");
		if (id.isEmpty())
			return all.getFirst();
		return request.catalogue().find(DataSource.class, id).orElseThrow(() -> refusal(id, "source.unknown"));
	}

	private static ExportException refusal(String id, String key) {
		return new ExportException(Place.of(id), PackageWriter.MESSAGES.text(key, id), PackageWriter.MESSAGES.text(key + ".remedy"), null);
	}
}
