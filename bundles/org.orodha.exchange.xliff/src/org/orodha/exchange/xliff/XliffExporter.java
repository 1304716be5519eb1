// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.xliff;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;

/** Writes texts to be translated as XLIFF 2.1. */
public final class XliffExporter implements Exporter {

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		TranslationOrder order = TranslationOrder.of(request);
		XliffWriter writer = new XliffWriter(request.catalogue(), order, monitor);
		request.target().write(writer::write);
		return order.report();
	}
}
