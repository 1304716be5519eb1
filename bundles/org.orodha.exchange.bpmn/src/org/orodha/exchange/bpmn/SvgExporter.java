// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;
import org.orodha.core.picture.Svg;
import org.orodha.model.Procedure;
import org.orodha.sop.picture.Pictures;

/** Writes the swim lanes of a procedure as a picture. */
public final class SvgExporter implements Exporter {

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		Procedure procedure = ProcedureOption.of(request);
		byte[] svg = Svg.of(Pictures.of(procedure, request.languages())).getBytes(StandardCharsets.UTF_8);
		request.target().write(out -> out.write(svg));
		return ExportReport.of(1 + procedure.getSteps().size());
	}
}
