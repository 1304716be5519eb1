// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.odcs;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.Unwritten;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.Flow;
import org.orodha.model.ModelPackage.Literals;

/** Writes a flow as a data contract of the Open Data Contract Standard 3.1. */
public final class OdcsExporter implements Exporter {

	private static final Messages MESSAGES = Messages.of(OdcsExporter.class);
	private static final Set<EStructuralFeature> WRITTEN = Set.of(Literals.IDENTIFIED_ELEMENT__ID, Literals.IDENTIFIED_ELEMENT__NAME,
			Literals.IDENTIFIED_ELEMENT__DESCRIPTION, Literals.LIFECYCLE_ELEMENT__STATUS, Literals.LIFECYCLE_ELEMENT__VERSION,
			Literals.CATALOGUE_ELEMENT__OWNER, Literals.FLOW__SENDER, Literals.FLOW__RECIPIENT, Literals.FLOW__PUBLISHED,
			Literals.FLOW__DATASETS, Literals.FLOW__PURPOSE_KINDS, Literals.FLOW__PURPOSE, Literals.FLOW__INSTRUMENT, Literals.FLOW__ARTICLES,
			Literals.FLOW__CHANNEL, Literals.FLOW__RETENTION, Literals.FLOW__PERMITTED_USE, Literals.FLOW__ONWARD_TRANSFER,
			Literals.FLOW__SAFEGUARDS, Literals.FLOW__DATA_SUBJECTS, Literals.FLOW__IMPACT_ASSESSMENT);

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		String id = request.options().text("flow");
		Flow flow = request.catalogue().find(Flow.class, id).orElseThrow(
				() -> new ExportException(Place.of(id), MESSAGES.text("flow.unknown", id), MESSAGES.text("flow.unknown.remedy"), null));
		Contract contract = new Contract(request.catalogue(), flow, request.languages(), LocalDate.now());
		byte[] yaml = YamlText.of(contract.content()).getBytes(StandardCharsets.UTF_8);
		request.target().write(out -> out.write(yaml));
		return ExportReport.builder().elements(1 + contract.elements()).lost(losses(flow, request.languages().getFirst())).build();
	}

	private static List<Loss> losses(Flow flow, String language) {
		List<Loss> losses = new ArrayList<>();
		for (EStructuralFeature feature : Unwritten.in(flow, WRITTEN::contains))
			losses.add(new Loss(flow.getId(), MESSAGES.text("loss.feature", Labels.of(feature))));
		if (flow.getName().size() > 1)
			losses.add(new Loss(flow.getId(), MESSAGES.text("loss.languages", Labels.of(Literals.IDENTIFIED_ELEMENT__NAME),
					Locale.forLanguageTag(language).getDisplayLanguage())));
		return losses;
	}
}
