// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.agency.knbs;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.core.table.Row;
import org.orodha.core.table.Spreadsheet;
import org.orodha.core.table.Table;
import org.orodha.core.text.Messages;
import org.orodha.model.Agency;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;

/** Reads KNBS's list of census tables: one dataset of the 2019 census per row. */
public final class CensusTablesImporter implements Importer {

	private static final Messages MESSAGES = Messages.of(CensusTablesImporter.class);

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		Table table = request.table(progress.split(1));
		table.require(CensusTable.DATASET, CensusTable.VOLUME, CensusTable.NUMBER, CensusTable.DESCRIPTION);
		Proposal.Builder proposal = request.proposal();
		DataSource census = null;
		for (Row row : table) {
			progress.checkCanceled();
			if (row.text(CensusTable.NUMBER).isEmpty()) {
				proposal.skip(row, MESSAGES.text("row.itself"));
				continue;
			}
			CensusTable entry = read(row);
			if (census == null)
				census = census(request.catalogue(), row, proposal);
			proposal.put(row, entry.id(), Dataset.class).in(census).describe(entry::describe);
		}
		return proposal.build();
	}

	private static CensusTable read(Row row) throws ImportException {
		CensusTable entry = new CensusTable(text(row, CensusTable.DATASET), text(row, CensusTable.VOLUME),
				text(row, CensusTable.NUMBER), text(row, CensusTable.DESCRIPTION));
		if (entry.dataset().isEmpty())
			throw wrong(row, CensusTable.DATASET, MESSAGES.text("row.nameless"));
		if (!entry.volume().matches("V\\d+"))
			throw wrong(row, CensusTable.VOLUME, MESSAGES.text("row.volume", entry.volume()));
		if (entry.plainNumber().isEmpty())
			throw wrong(row, CensusTable.NUMBER, MESSAGES.text("row.number", entry.number()));
		return entry;
	}

	private static String text(Row row, String column) {
		return Spreadsheet.original(row.text(column)).strip();
	}

	private static ImportException wrong(Row row, String column, String problem) {
		return new ImportException(row.place(column), problem, MESSAGES.text("row.remedy"));
	}

	/** The census in the catalogue, or else in the proposal, with its agency where that is missing too. */
	private static DataSource census(Catalogue catalogue, Row row, Proposal.Builder proposal) {
		Optional<DataSource> census = catalogue.find(DataSource.class, Census.SOURCE);
		if (census.isPresent())
			return census.get();
		if (catalogue.find(Agency.class, Census.AGENCY).isEmpty())
			proposal.put(row, Census.AGENCY, Agency.class).describe(agency -> Census.describeAgency(agency, catalogue));
		Agency owner = proposal.described(Agency.class, Census.AGENCY).orElseThrow();
		proposal.put(row, Census.SOURCE, DataSource.class).describe(source -> Census.describeSource(source, owner, catalogue));
		return proposal.described(DataSource.class, Census.SOURCE).orElseThrow();
	}
}
