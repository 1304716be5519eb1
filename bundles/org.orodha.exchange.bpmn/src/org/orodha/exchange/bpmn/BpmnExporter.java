// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.Unwritten;
import org.orodha.core.findings.ExportException;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Step;
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

	/** What a process has no place for; a task with several flows to it begins with the first of them, while a step waits for all. */
	private static List<Loss> losses(Procedure procedure) {
		List<Loss> losses = new ArrayList<>(unwritten(procedure));
		for (Step step : procedure.getSteps()) {
			losses.addAll(unwritten(step));
			if (step.getAfter().size() > 1)
				losses.add(loss(step, "loss.join", Literals.STEP__AFTER));
		}
		return losses;
	}

	private static List<Loss> unwritten(IdentifiedElement element) {
		return Unwritten.in(element, Bpmn::isWritten).stream().map(feature -> loss(element, "loss.feature", feature)).toList();
	}

	private static Loss loss(IdentifiedElement element, String key, EStructuralFeature feature) {
		return new Loss(element.getId(), ProcedureOption.MESSAGES.text(key, Labels.of(feature)));
	}
}
