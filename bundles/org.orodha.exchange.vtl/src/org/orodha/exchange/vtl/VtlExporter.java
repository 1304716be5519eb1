// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.vtl;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Disclosure;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.model.Agency;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.Ruleset;

/** Writes rulesets as VTL scripts, one file each, named after the ruleset. */
public final class VtlExporter implements Exporter {

	/** The ending of script files. */
	static final String ENDING = ".vtl";

	private static final Messages MESSAGES = Messages.of(VtlExporter.class);

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		List<Ruleset> chosen = chosen(request);
		Disclosure disclosure = new Disclosure(request.audience());
		List<Ruleset> shown = chosen.stream().filter(disclosure::mayKnow).toList();
		ScriptWriter writer = new ScriptWriter(disclosure);
		SubMonitor progress = SubMonitor.convert(monitor, shown.size());
		int elements = 0;
		for (Ruleset ruleset : shown) {
			byte[] text = writer.write(ruleset).getBytes(StandardCharsets.UTF_8);
			request.target().write(ruleset.getId() + ENDING, out -> out.write(text));
			elements += 1 + ruleset.getRules().size();
			progress.split(1);
		}
		return ExportReport.builder().elements(elements).withheld(chosen.size() - shown.size() + writer.withheld()).build();
	}

	private static List<Ruleset> chosen(ExportRequest request) throws ExportException {
		Catalogue catalogue = request.catalogue();
		Dataset dataset = given(catalogue, Dataset.class, request.options().text("dataset"));
		Agency agency = given(catalogue, Agency.class, request.options().text("agency"));
		List<String> ids = Arrays.stream(request.options().text("rulesets").split(",")).map(String::strip)
				.filter(id -> !id.isEmpty()).toList();
		for (String id : ids)
			given(catalogue, Ruleset.class, id);
		List<Ruleset> chosen = catalogue.all(Ruleset.class).stream()
				.filter(ruleset -> dataset == null || ruleset.getDataset() == dataset)
				.filter(ruleset -> agency == null || ruleset.getOwner() == agency)
				.filter(ruleset -> ids.isEmpty() || ids.contains(ruleset.getId())).toList();
		if (chosen.isEmpty())
			throw new ExportException(Place.of(catalogue.name()), MESSAGES.text("rulesets.none"),
					MESSAGES.text("rulesets.none.remedy"), null);
		return chosen;
	}

	/** The element of that identifier; null where none is given. */
	private static <T extends IdentifiedElement> T given(Catalogue catalogue, Class<T> type, String id) throws ExportException {
		if (id.isEmpty())
			return null;
		return catalogue.find(type, id).orElseThrow(() -> new ExportException(Place.of(id),
				MESSAGES.text("element.unknown", id), MESSAGES.text("element.unknown.remedy"), null));
	}
}
