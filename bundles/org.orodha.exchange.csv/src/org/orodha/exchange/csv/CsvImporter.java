// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.table.Row;
import org.orodha.core.table.Table;
import org.orodha.core.text.Messages;

/**
 * Reads elements of any kind from delimited text. Columns without a feature are kept word for word beside the element. A row
 * with a cell that cannot be read, or that refers to what is not there, is left out and told; a file without any other row is refused. An
 * identifier or code that a spreadsheet seems to have rewritten is left for somebody to decide.
 */
public final class CsvImporter implements Importer {

	/** The name of this form in verbatim values and provenance. */
	static final String ORIGIN = "csv";
	static final Messages MESSAGES = Messages.of(CsvImporter.class);

	private static final int CHECK_EVERY = 200;

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		CsvOptions options = CsvOptions.of(request);
		MappingStore store = new MappingStore();
		Vocabulary vocabulary = new Vocabulary(options.kind(), request.catalogue().languages(), options.language());
		SubMonitor progress = SubMonitor.convert(monitor, 3 * request.files().size());
		Proposal.Builder proposal = request.proposal();
		Map<Table, ColumnMapping> mappings = new LinkedHashMap<>();
		for (Path file : request.files()) {
			Table table = request.table(file, options.hints(), progress.split(1));
			mappings.put(table, ColumnMapping.of(table, vocabulary, request.options(), store));
		}
		Map<RowPlan, RowPlanner> rows = new LinkedHashMap<>();
		Set<String> ids = new HashSet<>();
		mappings.forEach((table, mapping) -> {
			RowPlanner planner = new RowPlanner(request.catalogue(), options, mapping);
			for (Row row : table)
				if (planner.isEmpty(row))
					proposal.skip(row, MESSAGES.text("row.empty"));
				else {
					RowPlan plan = planner.identify(row);
					rows.put(plan, planner);
					if (plan.isUsed())
						ids.add(plan.id());
				}
			progress.split(1);
		});
		List<RowPlan> plans = plans(request.catalogue(), rows, ids, progress);
		if (!request.options().text("save-mapping").isEmpty())
			proposal.aside(store.saving(request.options().text("save-mapping"), mappings.values().iterator().next().keys()));
		mappings.forEach((table, mapping) -> tellColumns(table, mapping, options, proposal));
		new RowChanges(request.catalogue(), options, proposal).put(plans);
		return proposal.build();
	}

	/** What the rows say; a row that refers to one that is not used is not used either. */
	private static List<RowPlan> plans(Catalogue catalogue, Map<RowPlan, RowPlanner> rows, Set<String> ids, SubMonitor progress)
			throws ImportException {
		Set<String> known = new HashSet<>(ids);
		while (true) {
			List<RowPlan> plans = new ArrayList<>();
			rows.forEach((plan, planner) -> {
				plans.add(planner.read(plan, known));
				if (plans.size() % CHECK_EVERY == 0)
					progress.checkCanceled();
			});
			BadCells.refuse(plans);
			Set<String> unused = plans.stream().filter(plan -> !plan.isUsed() && !catalogue.contains(plan.id())).map(RowPlan::id)
					.collect(Collectors.toSet());
			if (!known.removeAll(unused))
				return plans;
		}
	}

	private static void tellColumns(Table table, ColumnMapping mapping, CsvOptions options, Proposal.Builder proposal) {
		Place header = table.header();
		mapping.targets().forEach((column, target) -> {
			if (target instanceof Target.Ignored)
				proposal.skip(header.column(column), MESSAGES.text("column.ignored", column));
			if (target instanceof Target.Verbatim)
				proposal.skip(header.column(column), MESSAGES.text(
						CsvFeatures.keepsVerbatim(options.kind()) ? "column.verbatim" : "column.homeless", column));
		});
	}
}
