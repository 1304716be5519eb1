// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.agency.ncm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.StatisticalTable;
import org.orodha.core.exchange.StatisticalTable.Column;
import org.orodha.core.exchange.StatisticalTable.Role;
import org.orodha.core.exchange.StatisticalTable.Row;
import org.orodha.core.exchange.TableExportRequest;
import org.orodha.core.exchange.TableExporter;
import org.orodha.core.exchange.TableLabels;
import org.orodha.core.findings.ExportException;
import org.orodha.core.table.Spreadsheet;
import org.orodha.core.table.TableWriter;
import org.orodha.core.text.Messages;

/**
 * Writes a table as the annex of the profile prints it and COMESA takes it: the title, a row for each combination of the other
 * dimensions, a column for each sex where figures are broken down by it, then notes and sources. A figure that disclosure control hides
 * is written as c, one that there is not as a colon.
 */
public final class ComesaTableExporter implements TableExporter {

	private static final Messages MESSAGES = Messages.of(ComesaTableExporter.class);
	private static final String ACROSS = "SEX";
	private static final String CONFIDENTIALITY = "CONF_STATUS";
	private static final String FREE = "F";
	private static final String HIDDEN = "c";
	private static final String ABSENT = ":";

	@Override
	public ExportReport export(TableExportRequest request, IProgressMonitor monitor) throws ExportException {
		Layout layout = new Layout(request.table(), new TableLabels(request.languages()), request.options().isTrue("names"));
		int rows = layout.read(SubMonitor.convert(monitor));
		List<List<String>> lines = layout.lines();
		notes(request, lines);
		request.target().write(out -> TableWriter.forSpreadsheets().write(out,
				List.of(Spreadsheet.safeText(request.table().title().in(request.languages()))), lines));
		return ExportReport.of(rows);
	}

	private static void notes(TableExportRequest request, List<List<String>> lines) {
		StatisticalTable table = request.table();
		lines.add(List.of(""));
		lines.add(List.of(MESSAGES.text("signs", HIDDEN, ABSENT)));
		int number = 1;
		for (StatisticalTable.Footnote note : table.footnotes())
			lines.add(List.of(Spreadsheet.safeText(MESSAGES.text("note", number++, note.text().in(request.languages())))));
		for (StatisticalTable.Source source : table.sources())
			lines.add(List.of(Spreadsheet.safeText(MESSAGES.text("source", source.dataset(), source.file()))));
		lines.add(List.of(Spreadsheet.safeText(table.provenance())));
	}

	/** The figures, laid out. */
	private static final class Layout {

		private final StatisticalTable table;
		private final TableLabels labels;
		private final boolean names;
		private final List<Integer> down;
		private final int across;
		private final int measure;
		private final int confidentiality;
		private final Set<String> columns = new LinkedHashSet<>();
		private final Map<List<String>, Map<String, String>> figures = new LinkedHashMap<>();

		Layout(StatisticalTable table, TableLabels labels, boolean names) {
			this.table = table;
			this.labels = labels;
			this.names = names;
			across = first(column -> column.id().equals(ACROSS));
			measure = first(column -> column.role() == Role.MEASURE);
			confidentiality = first(column -> column.id().equals(CONFIDENTIALITY));
			down = IntStream.range(0, table.columns().size()).filter(at -> at != across && isDimension(table.columns().get(at))).boxed().toList();
		}

		private static boolean isDimension(Column column) {
			return column.role() == Role.DIMENSION || column.role() == Role.TIME;
		}

		private int first(Predicate<Column> wanted) {
			return IntStream.range(0, table.columns().size()).filter(at -> wanted.test(table.columns().get(at))).findFirst().orElse(-1);
		}

		int read(SubMonitor progress) {
			int rows = 0;
			for (Row row : table.rows()) {
				progress.setWorkRemaining(100).split(1);
				String column = across < 0 ? "" : label(across, row.values().get(across));
				columns.add(column);
				figures.computeIfAbsent(down.stream().map(at -> label(at, row.values().get(at))).toList(), key -> new LinkedHashMap<>())
						.put(column, figure(row));
				rows++;
			}
			return rows;
		}

		private String figure(Row row) {
			String value = measure < 0 ? null : row.values().get(measure);
			boolean hidden = confidentiality >= 0 && !FREE.equals(Objects.requireNonNullElse(row.values().get(confidentiality), FREE));
			return hidden ? HIDDEN : value == null ? ABSENT : value;
		}

		private String label(int at, String value) {
			Column column = table.columns().get(at);
			return value == null ? "" : names && !column.codes().isEmpty() ? labels.name(column, value) : value;
		}

		/** The header and a line for each row. */
		List<List<String>> lines() {
			List<List<String>> lines = new ArrayList<>();
			lines.add(Stream.concat(down.stream().map(at -> labels.name(table.columns().get(at))),
					columns.stream().map(column -> column.isEmpty() && measure >= 0 ? labels.name(table.columns().get(measure)) : column))
					.map(Spreadsheet::safeText).toList());
			figures.forEach((key, values) -> lines.add(Stream
					.concat(key.stream().map(Spreadsheet::safeText), columns.stream().map(column -> values.getOrDefault(column, ABSENT))).toList()));
			return lines;
		}
	}
}
