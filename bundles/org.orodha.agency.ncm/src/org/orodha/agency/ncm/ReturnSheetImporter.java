// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.agency.ncm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.core.table.Row;
import org.orodha.core.table.Table;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.Dataset;
import org.orodha.model.Flow;
import org.orodha.model.Requirement;

/**
 * Reads the return sheet in which agencies say which data they deliver for which table of the profile, how and by when: proposes the
 * days on which datasets are due, the datasets of tables, and flows to the coordination mechanism.
 */
public final class ReturnSheetImporter implements Importer {

	private static final Messages MESSAGES = Messages.of(ReturnSheetImporter.class);

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		Table table = request.table(progress.split(1));
		table.require(ReturnRow.TABLE, ReturnRow.DATASET, ReturnRow.AGENCY, ReturnRow.CHANNEL, ReturnRow.DAY, ReturnRow.MONTHS);
		Profile profile = new Profile(request.catalogue());
		Proposal.Builder proposal = request.proposal();
		Map<Dataset, ReturnRow> data = new LinkedHashMap<>();
		Map<Requirement, List<ReturnRow>> tables = new LinkedHashMap<>();
		for (Row row : table) {
			progress.checkCanceled();
			if (ReturnRow.isUnfilled(row)) {
				proposal.skip(row, MESSAGES.text("row.unfilled"));
				continue;
			}
			ReturnRow read = ReturnRow.read(row, profile, request.catalogue());
			ReturnRow before = data.putIfAbsent(read.dataset(), read);
			if (before != null && !before.agrees(read))
				throw read.contradiction(before);
			tables.computeIfAbsent(read.table(), each -> new ArrayList<>()).add(read);
		}
		data.values().forEach(row -> putDue(proposal, row));
		tables.values().forEach(rows -> putTable(proposal, rows));
		putFlows(proposal, data.values(), profile, request.catalogue());
		return proposal.build();
	}

	/** A rule that says the same in other words stays. */
	private static void putDue(Proposal.Builder proposal, ReturnRow row) {
		Dataset dataset = row.dataset();
		boolean same = Due.of(dataset.getReleaseCalendar()).filter(row.due()::equals).isPresent();
		proposal.put(row.row(), dataset.getId(), Dataset.class).in(dataset.getSource()).describe(described -> {
			if (!row.due().isUnsaid() && !same)
				described.setReleaseCalendar(row.due().rule());
		});
	}

	private static void putTable(Proposal.Builder proposal, List<ReturnRow> rows) {
		ReturnRow first = rows.getFirst();
		proposal.put(first.row(), first.table().getId(), Requirement.class)
				.describe(table -> rows.forEach(row -> add(table.getDatasets(), row.dataset())));
	}

	/** One flow for all data that an agency does not send yet. */
	private static void putFlows(Proposal.Builder proposal, Iterable<ReturnRow> data, Profile profile, Catalogue catalogue) {
		Map<String, List<ReturnRow>> flows = new LinkedHashMap<>();
		for (ReturnRow row : data)
			if (!Profile.AGENCY.equals(row.agency().getId()))
				flows.computeIfAbsent(profile.flow(row.dataset()).map(Flow::getId).orElseGet(() -> newId(row.agency())), id -> new ArrayList<>()).add(row);
		flows.forEach((id, rows) -> proposal.put(rows.getFirst().row(), id, Flow.class)
				.describe(flow -> describe(flow, rows, catalogue)));
	}

	private static String newId(Agency agency) {
		return "flow." + agency.getId() + "-" + Profile.AGENCY + ".profile";
	}

	private static void describe(Flow flow, List<ReturnRow> rows, Catalogue catalogue) {
		Agency agency = rows.getFirst().agency();
		if (flow.getSender() == null) {
			flow.setOwner(agency);
			flow.setSender(agency);
			catalogue.find(Agency.class, Profile.AGENCY).ifPresent(flow::setRecipient);
			catalogue.languages().forEach(language -> Texts.put(flow.getName(), language,
					MESSAGES.in(Locale.forLanguageTag(language)).text("flow.name", Labels.called(agency))));
		}
		for (ReturnRow row : rows) {
			add(flow.getDatasets(), row.dataset());
			row.channel().ifPresent(flow::setChannel);
		}
	}

	private static void add(List<Dataset> datasets, Dataset dataset) {
		if (datasets.stream().noneMatch(each -> dataset.getId().equals(each.getId())))
			datasets.add(dataset);
	}
}
