// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil.Copier;
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
		Disclosure disclosure = new Disclosure(request.audience());
		if (!disclosure.mayKnow(dataset))
			return ExportReport.builder().withheld(1).build();
		Copier seen = new Copier();
		Dataset shown = (Dataset) seen.copy(dataset);
		seen.copyReferences();
		int withheld = seen.entrySet().stream().mapToInt(part -> withhold(part.getKey(), part.getValue(), disclosure)).sum();
		List<Loss> losses = new ArrayList<>();
		ObjectNode table = new TableDescription(request.options().text("file"), losses).of(shown,
				request.catalogue().languages().get(0));
		request.target().write(
				out -> new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(out, table));
		return ExportReport.builder().elements(1 + shown.getVariables().size()).lost(losses).withheld(withheld).build();
	}

	/** Takes from a copy what the audience may not see of the original; tells how many features these are. */
	private static int withhold(EObject original, EObject copy, Disclosure disclosure) {
		List<EStructuralFeature> hidden = copy.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> copy.eIsSet(feature) && !disclosure.maySee(original, feature)).toList();
		hidden.forEach(copy::eUnset);
		return hidden.size();
	}
}
