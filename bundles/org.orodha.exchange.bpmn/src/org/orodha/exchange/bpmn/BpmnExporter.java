// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import java.io.ByteArrayOutputStream;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;
import org.orodha.core.text.Labels;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.sop.picture.Pictures;

/** Writes a procedure as a process model of BPMN 2.0: a lane an agency, a task a step, with the diagram. */
public final class BpmnExporter implements Exporter {

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		Procedure procedure = ProcedureOption.of(request);
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try {
			new BpmnWriter(new Bpmn(procedure, Pictures.of(procedure, request.languages()), request.languages())).write(content);
		} catch (XMLStreamException neverInMemory) {
			throw new IllegalStateException(neverInMemory);
		}
		request.target().write(content::writeTo);
		return ExportReport.builder().elements(1 + procedure.getSteps().size()).lost(losses(procedure)).build();
	}

	/** A task with several flows to it begins with the first of them, while a step waits for all. */
	private static List<Loss> losses(Procedure procedure) {
		return procedure.getSteps().stream().filter(step -> step.getAfter().size() > 1)
				.map(step -> new Loss(step.getId(), ProcedureOption.MESSAGES.text("loss.join", Labels.of(Literals.STEP__AFTER)))).toList();
	}
}
