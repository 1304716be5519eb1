// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;
import org.orodha.core.report.SourcesTable;
import org.orodha.core.table.Spreadsheet;
import org.orodha.core.table.TableWriter;
import org.orodha.core.text.Labels;
import org.orodha.model.ModelPackage.Literals;

/** Writes the table of sources and available data for a spreadsheet: a dataset a line of a cell. */
public final class SourcesTableExporter implements Exporter {

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		SourcesTable table = SourcesTable.of(request.catalogue(), request.audience(), request.languages());
		SubMonitor.convert(monitor).checkCanceled();
		List<String> header = new ArrayList<>(List.of(Labels.ofKind(Literals.AGENCY), Labels.ofKind(Literals.DATA_SOURCE),
				Labels.of(Literals.DATA_SOURCE__KIND)));
		table.topics().forEach(topic -> header.add(Spreadsheet.safeText(topic.name())));
		List<List<String>> rows = new ArrayList<>();
		for (SourcesTable.Group group : table.groups())
			for (SourcesTable.Line line : group.sources())
				rows.add(row(group, line));
		if (table.teachingExample())
			rows.add(notice(header.size()));
		request.target().write(out -> TableWriter.forSpreadsheets().write(out, header, rows));
		return ExportReport.builder().elements(table.elements()).withheld(table.withheld()).build();
	}

	private static List<String> row(SourcesTable.Group group, SourcesTable.Line line) {
		return Stream.concat(Stream.of(group.name(), line.name(), line.kind()),
				line.cells().stream()
						.map(entries -> entries.stream().map(SourcesTableExporter::text).collect(Collectors.joining("\n"))))
				.map(Spreadsheet::safeText).toList();
	}

	private static String text(SourcesTable.Entry entry) {
		String by = entry.disaggregations().isEmpty() ? ""
				: CsvImporter.MESSAGES.text("sources.by", String.join(", ", entry.disaggregations()));
		String details = Stream.of(entry.frequency(), entry.latest(), by, entry.access()).filter(text -> !text.isEmpty())
				.collect(Collectors.joining("; "));
		return details.isEmpty() ? entry.name() : entry.name() + " (" + details + ")";
	}

	private static List<String> notice(int width) {
		List<String> row = new ArrayList<>(Collections.nCopies(width, ""));
		row.set(0, CsvImporter.MESSAGES.text("sources.teaching"));
		return row;
	}
}
