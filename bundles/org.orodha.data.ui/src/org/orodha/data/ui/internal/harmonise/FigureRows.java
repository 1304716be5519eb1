// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.harmonise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.exchange.StatisticalTable;
import org.orodha.core.exchange.StatisticalTable.Column;
import org.orodha.core.exchange.StatisticalTable.Role;
import org.orodha.core.exchange.TableLabels;
import org.orodha.core.text.Labels;
import org.orodha.data.harmonise.HarmonisedTable;
import org.orodha.data.ui.internal.grid.CellMark;
import org.orodha.data.ui.internal.grid.CellMarks;
import org.orodha.data.ui.internal.grid.GridRows;

/** The figures of a harmonised table as the grid shows them: codes with their names, hidden figures marked. */
final class FigureRows implements GridRows, CellMarks {

	private static final Set<String> SELF_EVIDENT = Set.of(StatisticalTable.TOTAL, StatisticalTable.NOT_SPECIFIED);

	private final HarmonisedTable table;
	private final TableLabels labels;
	private final List<String> columns;
	private final List<Integer> shown = new ArrayList<>();

	/** @param filter what a row has to hold to be shown; empty for all rows */
	FigureRows(HarmonisedTable table, List<String> languages, String filter) {
		this.table = table;
		labels = new TableLabels(languages);
		columns = names(table.columns());
		String wanted = filter.strip().toLowerCase(Locale.getDefault());
		for (int row = 0; row < table.rows().size(); row++)
			if (wanted.isEmpty() || texts(row).stream().anyMatch(text -> text.toLowerCase(Locale.getDefault()).contains(wanted)))
				shown.add(row);
	}

	/** Two columns of the same name are told apart by their identifiers. */
	private List<String> names(List<Column> all) {
		List<String> names = all.stream().map(labels::name).toList();
		return all.stream().map(column -> names.stream().filter(labels.name(column)::equals).count() < 2
				? labels.name(column) : labels.name(column) + " (" + column.id() + ")").toList();
	}

	@Override
	public long size() {
		return shown.size();
	}

	@Override
	public List<String> columns() {
		return columns;
	}

	@Override
	public boolean isFigure(int column) {
		return table.columns().get(column).role() == Role.MEASURE;
	}

	@Override
	public List<Row> rows(long first, int count) {
		List<Row> rows = new ArrayList<>();
		for (int at = (int) first; at < Math.min(first + count, shown.size()); at++)
			rows.add(new Row(shown.get(at) + 1L, texts(shown.get(at))));
		return rows;
	}

	private List<String> texts(int row) {
		List<String> texts = new ArrayList<>();
		for (int column = 0; column < table.columns().size(); column++)
			texts.add(text(table.columns().get(column), table.rows().get(row).values().get(column)));
		return texts;
	}

	private String text(Column column, String value) {
		if (value == null)
			return "";
		if (column.role() == Role.MEASURE)
			return HarmoniseText.figure(new BigDecimal(value));
		String name = labels.name(column, value);
		if (name.isEmpty())
			return value;
		return SELF_EVIDENT.contains(value) || column.role() == Role.ATTRIBUTE ? name : value + " – " + name;
	}

	/** What a figure is about: the names of its codes. */
	String about(StatisticalTable.Row row) {
		List<String> parts = new ArrayList<>();
		for (int column = 0; column < table.columns().size(); column++)
			if (table.columns().get(column).role() == Role.DIMENSION || table.columns().get(column).role() == Role.TIME)
				parts.add(about(table.columns().get(column), row.values().get(column)));
		return String.join(" · ", parts);
	}

	private String about(Column column, String value) {
		String name = labels.name(column, value);
		String shortest = name.isEmpty() ? String.valueOf(value) : name;
		return SELF_EVIDENT.contains(value) ? Labels.pair(labels.name(column), shortest) : shortest;
	}

	/** The figure of a row, or that it is hidden or missing. */
	String figure(StatisticalTable.Row row) {
		for (int column = 0; column < table.columns().size(); column++)
			if (isFigure(column) && row.values().get(column) != null)
				return text(table.columns().get(column), row.values().get(column));
		return HarmoniseText.text(table.isHidden(row) ? "figure.hidden" : "figure.missing");
	}

	/** The row of the table that stands in a row of the grid, from 1. */
	StatisticalTable.Row row(long record) {
		return table.rows().get(shown.get((int) record - 1));
	}

	/** The row of the grid, from 1, with some codes; 0 where it is not shown. */
	long record(List<String> codes) {
		for (int at = 0; at < shown.size(); at++)
			if (table.rows().get(shown.get(at)).values().subList(0, codes.size()).equals(codes))
				return at + 1L;
		return 0;
	}

	@Override
	public Optional<CellMark> of(long record, Row row, String column) {
		return isFigure(columns.indexOf(column)) && table.isHidden(table.rows().get((int) row.line() - 1))
				? Optional.of(new CellMark(CellMark.Kind.INFORMATION,
						HarmoniseText.text("figure.hidden.why", table.suppression().threshold()),
						HarmoniseText.text("figure.hidden")))
				: Optional.empty();
	}

	@Override
	public void close() {
		// the table stays in memory as long as the page shows it
	}
}
