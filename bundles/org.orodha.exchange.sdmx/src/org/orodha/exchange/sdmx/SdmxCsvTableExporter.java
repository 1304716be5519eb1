// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.exchange.StatisticalTable;
import org.orodha.core.exchange.StatisticalTable.Column;
import org.orodha.core.exchange.StatisticalTable.Role;
import org.orodha.core.exchange.StatisticalTable.Row;
import org.orodha.core.exchange.TableExportRequest;
import org.orodha.core.exchange.TableExporter;
import org.orodha.core.findings.ExportException;
import org.orodha.core.table.TableWriter;
import org.orodha.core.text.Messages;
import org.orodha.model.time.TimePeriod;

/**
 * Writes a statistical table as an SDMX-CSV 2.0 data message (SDMX Technical Working Group, SDMX-CSV field guide, aligned with
 * SDMX 3.0): UTF-8, RFC 4180, the structure and action first, then one component a column.
 */
public final class SdmxCsvTableExporter implements TableExporter {

	private static final Messages MESSAGES = Messages.of(SdmxCsvTableExporter.class);

	@Override
	public ExportReport export(TableExportRequest request, IProgressMonitor monitor) throws ExportException {
		StatisticalTable table = request.table();
		SdmxLabels labels = SdmxLabels.of(request.options().text("labels"), request.languages());
		List<String> structure = structure(request, labels);
		List<String> header = new ArrayList<>(labels.structureHeader());
		table.columns().forEach(column -> header.addAll(labels.header(column)));
		boolean normalized = request.options().text("time-format").equals("normalized");
		SubMonitor progress = SubMonitor.convert(monitor);
		int[] written = { 0 };
		request.target().write(out -> TableWriter.plain().write(out, header, () -> inTime(table).map(row -> {
			progress.setWorkRemaining(100).split(1);
			written[0]++;
			return cells(table, row, structure, labels, normalized);
		}).iterator()));
		return ExportReport.builder().elements(written[0]).lost(losses(table)).build();
	}

	private static List<String> structure(TableExportRequest request, SdmxLabels labels) {
		StatisticalTable table = request.table();
		String given = request.options().text("structure-id");
		return labels.structure(request.options().text("structure"), given.isEmpty() ? structureId(table) : given,
				table.title().in(request.languages()), request.options().text("action"));
	}

	/** The first part of the identifier is the agency: comesa.table-02 becomes COMESA:TABLE_02(1.0). */
	private static String structureId(StatisticalTable table) {
		String id = table.id().toUpperCase(Locale.ROOT).replace('-', '_');
		int point = id.indexOf('.');
		String agency = point < 0 ? "ORODHA" : id.substring(0, point);
		return agency + ":" + id.substring(point + 1).replace('.', '_') + "(" + table.version() + ")";
	}

	private static List<String> cells(StatisticalTable table, Row row, List<String> structure, SdmxLabels labels,
			boolean normalized) {
		List<String> cells = new ArrayList<>(structure);
		for (int number = 0; number < table.columns().size(); number++) {
			Column column = table.columns().get(number);
			String value = row.values().get(number);
			boolean day = normalized && column.role() == Role.TIME && value != null;
			cells.addAll(labels.cells(column, day ? firstDay(value) : value));
		}
		return cells;
	}

	/** The first day of a period as ISO 8601 writes it; what is no period stays as it is. */
	private static String firstDay(String period) {
		return TimePeriod.parse(period).map(known -> known.start().toString()).orElse(period);
	}

	/** SDMX knows no row without a period. */
	private static Stream<Row> inTime(StatisticalTable table) {
		int time = time(table);
		return StreamSupport.stream(table.rows().spliterator(), false)
				.filter(row -> time < 0 || !StatisticalTable.NOT_SPECIFIED.equals(row.values().get(time)));
	}

	private static int time(StatisticalTable table) {
		for (int number = 0; number < table.columns().size(); number++)
			if (table.columns().get(number).role() == Role.TIME)
				return number;
		return -1;
	}

	private static List<Loss> losses(StatisticalTable table) {
		List<Loss> losses = new ArrayList<>();
		table.footnotes().forEach(note -> losses.add(new Loss(note.about(), MESSAGES.text("loss.footnote"))));
		table.sources().forEach(source -> losses.add(new Loss(source.delivery() == null ? source.dataset() : source.delivery(),
				MESSAGES.text("loss.lineage"))));
		int time = time(table);
		if (time >= 0)
			for (Iterator<Row> rows = table.rows().iterator(); rows.hasNext();)
				if (StatisticalTable.NOT_SPECIFIED.equals(rows.next().values().get(time)))
					losses.add(new Loss(table.id(), MESSAGES.text("loss.period")));
		return losses;
	}
}
