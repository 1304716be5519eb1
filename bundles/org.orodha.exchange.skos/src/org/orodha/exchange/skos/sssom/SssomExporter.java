// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos.sssom;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVPrinter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.model.CodeList;
import org.orodha.model.Definition;
import org.orodha.model.LifecycleElement;

/** Writes how codes correspond to those of other lists, and definitions to harmonised ones, as a table of mappings by SSSOM. */
public final class SssomExporter implements Exporter {

	private static final Messages MESSAGES = Messages.of(SssomExporter.class);

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		Catalogue catalogue = request.catalogue();
		String wanted = request.options().text("list");
		List<CodeList> lists = wanted.isEmpty() ? catalogue.all(CodeList.class) : List.of(catalogue.find(CodeList.class, wanted).orElseThrow(
				() -> new ExportException(Place.of(wanted), MESSAGES.text("list.unknown", wanted), MESSAGES.text("list.unknown.remedy"), null)));
		List<Definition> definitions = wanted.isEmpty() ? catalogue.all(Definition.class) : List.of();
		String language = request.options().text("language").isEmpty() ? catalogue.languages().getFirst() : request.options().text("language");
		Terms terms = new Terms(catalogue, request.options().text("base"), language);
		MappingRows rows = new MappingRows(terms, language);
		lists.forEach(rows::add);
		definitions.forEach(rows::add);
		List<Loss> losses = new ArrayList<>(rows.losses());
		List<LifecycleElement> holders = new ArrayList<>(lists);
		holders.addAll(definitions);
		Header header = header(catalogue, terms, holders, losses);
		Curies curies = new Curies(header.prefixes());
		List<Map<String, String>> written = rows.rows().stream().map(row -> row.compact(curies)).toList();
		request.target().write(out -> write(header.with(curies.told()), written, out));
		return ExportReport.builder().elements(written.size()).lost(losses).build();
	}

	/** What is said of all mappings where no file says it. */
	static Header header(Catalogue catalogue, Terms terms) {
		Map<String, Object> slots = new LinkedHashMap<>();
		slots.put(Header.ID, terms.base() + catalogue.root().getId());
		slots.put("license", Curies.SSSOM + "license/unspecified");
		return new Header(slots);
	}

	/** That of the file that all came from, else one of our own, with the prefixes of all. */
	private static Header header(Catalogue catalogue, Terms terms, List<LifecycleElement> holders, List<Loss> losses) {
		Map<String, String> kept = new LinkedHashMap<>();
		holders.forEach(holder -> {
			new KeptRows(holder).headers().forEach(text -> kept.putIfAbsent(text, holder.getId()));
		});
		Curies curies = new Curies(Map.of());
		Header header = header(catalogue, terms);
		for (Map.Entry<String, String> each : kept.entrySet()) {
			Header read = Header.kept(each.getKey()).orElse(header);
			boolean clash = false;
			for (Map.Entry<String, String> prefix : read.prefixes().entrySet())
				clash |= !curies.add(prefix.getKey(), prefix.getValue());
			if (kept.size() == 1)
				header = read;
			else
				losses.add(new Loss(each.getValue(), MESSAGES.text(clash ? "loss.prefixes" : "loss.header")));
		}
		curies.add(Terms.PREFIX, terms.base());
		return header.with(curies.told());
	}

	private static void write(Header header, List<Map<String, String>> rows, OutputStream out) throws IOException {
		Set<String> used = new LinkedHashSet<>(MappingFile.NEEDED);
		used.add(Columns.JUSTIFICATION);
		rows.forEach(row -> used.addAll(row.keySet()));
		List<String> columns = Columns.sorted(used);
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		text.write(header.comments());
		CSVPrinter table = new CSVPrinter(text, MappingFile.format("\t"));
		table.printRecord(columns);
		for (Map<String, String> row : rows)
			table.printRecord(columns.stream().map(column -> row.getOrDefault(column, "")).toList());
		table.flush();
	}
}
