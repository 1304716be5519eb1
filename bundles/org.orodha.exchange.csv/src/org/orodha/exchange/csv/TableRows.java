// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.table.Row;
import org.orodha.core.text.Messages;

/** Proposes what the rows of tables say; rows can refer to rows of all tables, and be parts of those of tables before theirs. */
final class TableRows {

	private static final Messages MESSAGES = CsvImporter.MESSAGES;
	private static final int CHECK_EVERY = 200;

	private final Catalogue catalogue;
	private final Proposal.Builder proposal;

	TableRows(Catalogue catalogue, Proposal.Builder proposal) {
		this.catalogue = catalogue;
		this.proposal = proposal;
	}

	/**
	 * Proposes what they say.
	 *
	 * @throws ImportException where no row can be used, naming the first bad cell
	 */
	void put(List<KindTable> tables, SubMonitor progress) throws ImportException {
		RowIds ids = new RowIds();
		List<Identified> rows = new ArrayList<>();
		for (KindTable table : tables)
			identify(table, rows, ids);
		progress.checkCanceled();
		List<RowPlan> plans = plans(rows, ids, progress);
		tables.forEach(this::tellColumns);
		Map<CsvOptions, List<RowPlan>> byKind = new LinkedHashMap<>();
		for (int place = 0; place < plans.size(); place++)
			byKind.computeIfAbsent(rows.get(place).table().options(), missing -> new ArrayList<>()).add(plans.get(place));
		byKind.forEach((options, of) -> new RowChanges(catalogue, options, proposal).put(of));
	}

	/** A row of which is known what it is about. */
	private record Identified(RowPlan plan, RowPlanner planner, KindTable table) {

		EClass kind() {
			return table.options().kind();
		}
	}

	private void identify(KindTable table, List<Identified> rows, RowIds ids) {
		RowPlanner planner = new RowPlanner(catalogue, table.options(), table.mapping(), new RowIds(ids));
		for (Row row : table.table())
			if (planner.isEmpty(row))
				proposal.skip(row, MESSAGES.text("row.empty"));
			else {
				RowPlan plan = planner.identify(row);
				rows.add(new Identified(plan, planner, table));
				if (plan.isUsed())
					ids.add(table.options().kind(), plan.id());
			}
	}

	/** What the rows say, in their order; a row that refers to one that is not used is not used either. */
	private List<RowPlan> plans(List<Identified> rows, RowIds ids, SubMonitor progress) throws ImportException {
		RowIds known = new RowIds(ids);
		while (true) {
			List<RowPlan> plans = new ArrayList<>();
			Map<EClass, List<RowPlan>> byKind = new LinkedHashMap<>();
			for (Identified row : rows) {
				RowPlan read = row.planner().read(row.plan(), known);
				plans.add(read);
				byKind.computeIfAbsent(row.kind(), missing -> new ArrayList<>()).add(read);
				if (plans.size() % CHECK_EVERY == 0)
					progress.checkCanceled();
			}
			BadCells.refuse(plans);
			boolean fewer = false;
			for (Map.Entry<EClass, List<RowPlan>> kind : byKind.entrySet())
				fewer |= known.remove(kind.getKey(), unused(kind.getValue()));
			if (!fewer)
				return plans;
		}
	}

	private Set<String> unused(List<RowPlan> plans) {
		return plans.stream().filter(plan -> !plan.isUsed() && !catalogue.contains(plan.id())).map(RowPlan::id).collect(Collectors.toSet());
	}

	private void tellColumns(KindTable table) {
		Place header = table.table().header();
		table.mapping().targets().forEach((column, target) -> {
			if (target instanceof Target.Ignored)
				proposal.skip(header.column(column), MESSAGES.text("column.ignored", column));
			if (target instanceof Target.Verbatim)
				proposal.skip(header.column(column), MESSAGES.text(
						CsvFeatures.keepsVerbatim(table.options().kind()) ? "column.verbatim" : "column.homeless", column));
		});
	}
}
