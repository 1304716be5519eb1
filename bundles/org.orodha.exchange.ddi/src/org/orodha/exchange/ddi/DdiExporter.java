// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.XmlTree;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.model.DataSource;
import org.w3c.dom.Element;

/**
 * Writes a data source with its datasets and variables as a codebook. One that came from a codebook is written as that, word for word but for
 * what was changed since.
 */
public final class DdiExporter implements Exporter {

	private static final Messages MESSAGES = Messages.of(DdiExporter.class);

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		DataSource source = source(request);
		List<Loss> losses = new ArrayList<>();
		CodebookWriter writer = new CodebookWriter(request.languages().getFirst(), losses, Keeping.XML, new KnownNames(request.catalogue()));
		Element codebook = writer.of(source, step -> {
			if (monitor.isCanceled())
				throw new OperationCanceledException();
		});
		request.target().write(out -> XmlTree.write(codebook, out));
		return ExportReport.builder().elements(writer.elements()).lost(losses).build();
	}

	/** The source that is asked for, or the only one. */
	static DataSource source(ExportRequest request) throws ExportException {
		List<DataSource> sources = request.catalogue().all(DataSource.class);
		String asked = request.options().text("source");
		Optional<DataSource> found = asked.isEmpty() && sources.size() == 1 ? Optional.of(sources.getFirst())
				: sources.stream().filter(source -> source.getId().equals(asked)).findFirst();
		return found.orElseThrow(() -> new ExportException(Place.of(asked), MESSAGES.text(
				asked.isEmpty() ? "source.which" : "source.unknown", asked, sources.size()), MESSAGES.text("source.remedy"), null));
	}
}
