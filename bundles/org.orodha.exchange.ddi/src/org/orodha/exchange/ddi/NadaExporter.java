// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.Verbatim;
import org.orodha.core.exchange.XmlElements;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.LifecycleElement;
import org.orodha.model.Variable;
import org.w3c.dom.Element;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes a data source with its datasets and variables as metadata for microdata in JSON. What came from such a file is written as it was but
 * for what was changed since.
 */
public final class NadaExporter implements Exporter {

	private static final Messages MESSAGES = Messages.of(NadaExporter.class);
	private static final Keeping KEEPING = new Keeping(Microdata.ORIGIN, none -> "", Microdata::part);

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		DataSource source = DdiExporter.source(request);
		List<Loss> losses = new ArrayList<>();
		CodebookWriter writer = new CodebookWriter(request.languages().getFirst(), losses, KEEPING, new KnownNames(request.catalogue()));
		Element codebook = writer.of(source, step -> {
			if (monitor.isCanceled())
				throw new OperationCanceledException();
		});
		ObjectNode written = json(source, codebook, losses);
		request.target().write(out -> out.write((written.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8)));
		return ExportReport.builder().elements(writer.elements()).lost(losses).build();
	}

	private static ObjectNode json(DataSource source, Element codebook, List<Loss> losses) throws ExportException {
		ObjectNode json = kept(source, Keeping.STUDY);
		Element before = XmlElements.first(Microdata.frame(json), "stdyDscr").orElseThrow();
		Element study = XmlElements.first(codebook, "stdyDscr").orElseThrow();
		ObjectNode described = JsonField.require(json, Microdata.STUDY);
		List<Element> files = XmlElements.in(codebook, "fileDscr");
		List<Element> variables = XmlElements.at(codebook, "dataDscr/var");
		AccessConditions.of(study, files).named().values().forEach(XmlElements::remove);
		NadaFields.STUDY.forEach(field -> field.write(before, study, described));
		NadaFields.POLICY.write(before, study, json);
		tell(source, study, losses);
		ArrayNode writtenFiles = json.putArray(Microdata.FILES);
		ArrayNode writtenVariables = json.putArray(Microdata.VARIABLES);
		int number = 0;
		for (Dataset dataset : source.getDatasets()) {
			Element file = files.get(writtenFiles.size());
			named(file);
			writtenFiles.add(part(dataset, Keeping.FILE, file, NadaFields.FILE, losses));
			for (Variable variable : dataset.getVariables())
				writtenVariables.add(part(variable, Keeping.VARIABLE, variables.get(number++), NadaFields.VARIABLE, losses));
		}
		return json;
	}

	/** A title of a file stands where the JSON has only the name of the file. */
	private static void named(Element file) {
		XmlElements.at(file, "fileTxt/fileCitation/titlStmt/titl").stream().filter(title -> !NadaFields.isTranslation(title)).findFirst()
				.ifPresent(title -> Elements.require(file, "fileTxt/fileName").setTextContent(Elements.text(title)));
	}

	private static ObjectNode part(LifecycleElement element, String name, Element after, List<JsonField> fields, List<Loss> losses)
			throws ExportException {
		ObjectNode json = kept(element, name);
		Element before = Microdata.part(name, json, fields);
		fields.forEach(field -> field.write(before, after, json));
		tell(element, after, losses);
		return json;
	}

	private static ObjectNode kept(LifecycleElement element, String field) throws ExportException {
		Optional<Verbatim.Value> kept = Microdata.ORIGIN.of(element).stream().filter(value -> value.field().equals(field)).findFirst();
		try {
			return kept.isEmpty() ? JsonFile.empty() : JsonFile.parse(kept.get().value());
		} catch (ImportException broken) {
			throw new ExportException(Place.of(element.getId()), MESSAGES.text("kept.broken", field, broken.getMessage()),
					MESSAGES.text("kept.broken.remedy"), broken);
		}
	}

	private static void tell(LifecycleElement element, Element part, List<Loss> losses) {
		if (hasTranslation(part))
			losses.add(new Loss(element.getId(), MESSAGES.text("nada.languages")));
		for (JsonField.Text nowhere : NadaFields.NOWHERE)
			if (NadaFields.isSaid(nowhere, part))
				losses.add(new Loss(element.getId(), MESSAGES.text("nada.nowhere", nowhere.attribute())));
	}

	private static boolean hasTranslation(Element part) {
		return XmlElements.in(part).stream().anyMatch(child -> NadaFields.isTranslation(child) || hasTranslation(child));
	}
}
