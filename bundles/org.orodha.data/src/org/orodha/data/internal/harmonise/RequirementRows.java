// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.StatisticalTable.Column;
import org.orodha.core.exchange.StatisticalTable.Origin;
import org.orodha.core.exchange.StatisticalTable.Role;
import org.orodha.core.exchange.StatisticalTable.Row;
import org.orodha.core.text.LanguageMap;
import org.orodha.core.text.Messages;
import org.orodha.data.disclosure.CellStatus;
import org.orodha.data.disclosure.PersonalData;
import org.orodha.data.harmonise.HarmoniseRequest;
import org.orodha.data.harmonise.HarmonisedTable;
import org.orodha.data.internal.harmonise.Block.Cell;
import org.orodha.model.Variable;
import org.orodha.tables.description.FileDescriptions;

/** The columns and rows of a requirement's table. */
final class RequirementRows {

	private static final Messages MESSAGES = Messages.of(RequirementRows.class);

	private final HarmoniseRequest request;
	private final List<Dimension> dimensions;
	private final Set<String> identifying = new HashSet<>();

	RequirementRows(HarmoniseRequest request, List<Dimension> dimensions, List<MappedSource> mapped) {
		this.request = request;
		this.dimensions = dimensions;
		for (MappedSource source : mapped)
			source.plan().filled().stream()
					.filter(filled -> filled.field() != null && (isDeclared(source, filled.field().variable())
							|| source.groups().identifying().contains(filled.field().column())))
					.forEach(filled -> identifying.add(filled.dimension().id()));
	}

	private static boolean isDeclared(MappedSource source, Variable variable) {
		return PersonalData.declared(source.plan().dataset()).stream()
				.anyMatch(column -> column.column().equals(FileDescriptions.columnName(variable)));
	}

	List<Column> columns() {
		List<Column> columns = new ArrayList<>();
		for (Dimension dimension : dimensions)
			columns.add(dimension.column(identifying.contains(dimension.id())));
		columns.add(new Column("OBS_VALUE", text("column.OBS_VALUE"), Role.MEASURE, null, Map.of(), false));
		columns.add(attribute("OBS_STATUS", Statuses.all().toArray(String[]::new)));
		columns.add(attribute(HarmonisedTable.STATUS, "F", "C", "D"));
		if (request.requirement().getUnit() != null)
			columns.add(attribute("UNIT_MEASURE"));
		return columns;
	}

	/** @param telling whether it may be told from how many rows a figure was made */
	List<Row> of(Map<List<String>, Cell> cells, Map<List<String>, CellStatus> hidden, boolean telling) {
		List<List<String>> keys = new ArrayList<>(cells.keySet());
		keys.sort(order());
		List<Row> rows = new ArrayList<>();
		for (List<String> key : keys)
			rows.add(row(key, cells.get(key), hidden.getOrDefault(key, CellStatus.SHOWN), telling));
		return rows;
	}

	private Row row(List<String> key, Cell cell, CellStatus status, boolean telling) {
		boolean own = request.audience() == Audience.OWN_AGENCY;
		BigDecimal value = cell.figure().value();
		boolean shown = status == CellStatus.SHOWN;
		List<String> values = new ArrayList<>(key);
		values.add(!shown || value == null ? null : plain(value));
		values.add(!shown ? Statuses.SUPPRESSED : value == null ? Statuses.MISSING : Statuses.of(cell.figure().status()));
		values.add(own ? status.code() : status.publicCode());
		if (request.requirement().getUnit() != null)
			values.add(request.requirement().getUnit());
		List<Origin> origins = new ArrayList<>();
		cell.rows().forEach((source, rows) -> origins
				.add(new Origin(source, telling ? OptionalLong.of(rows) : OptionalLong.empty())));
		return new Row(values, origins);
	}

	private static String plain(BigDecimal value) {
		return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
	}

	private Comparator<List<String>> order() {
		List<Map<String, Integer>> orders = new ArrayList<>();
		for (Dimension dimension : dimensions) {
			Map<String, Integer> order = new HashMap<>();
			dimension.codes().keySet().forEach(code -> order.put(code, order.size()));
			orders.add(order);
		}
		Comparator<List<String>> order = (one, other) -> 0;
		for (int number = 0; number < dimensions.size(); number++) {
			int at = number;
			Dimension dimension = dimensions.get(at);
			order = order.thenComparing(key -> dimension.rank(key.get(at), orders.get(at))).thenComparing(key -> key.get(at));
		}
		return order;
	}

	private Column attribute(String id, String... codes) {
		Map<String, LanguageMap> names = new LinkedHashMap<>();
		for (String code : codes)
			names.put(code, text("code." + id + "." + code));
		return new Column(id, text("column." + id), Role.ATTRIBUTE, null, names, false);
	}

	private LanguageMap text(String key) {
		return LanguageMap.in(request.languages(), language -> MESSAGES.in(language).text(key));
	}
}
