// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.agency.ncm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;
import org.orodha.core.table.Spreadsheet;
import org.orodha.core.table.TableWriter;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Owners;
import org.orodha.model.Agency;
import org.orodha.model.Dataset;
import org.orodha.model.Flow;
import org.orodha.model.Requirement;
import org.orodha.model.TransferChannel;

/** Writes the return sheet that agencies fill in for the profile: the tables with the data that is known to be delivered for them. */
public final class ReturnSheetExporter implements Exporter {

	private static final Messages MESSAGES = Messages.of(ReturnSheetExporter.class);
	private static final List<String> HEADER = List.of(ReturnRow.TABLE, ReturnRow.TITLE, ReturnRow.DATASET, ReturnRow.NAME, ReturnRow.AGENCY,
			ReturnRow.CHANNEL, ReturnRow.DAY, ReturnRow.MONTHS);

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		Profile profile = new Profile(request.catalogue());
		String agency = request.options().text("agency").strip();
		SubMonitor progress = SubMonitor.convert(monitor, profile.tables().size());
		ExportReport.Builder report = ExportReport.builder();
		List<List<String>> rows = new ArrayList<>();
		for (Requirement table : profile.tables()) {
			progress.split(1);
			List<Dataset> datasets = table.getDatasets().stream().filter(profile::has).filter(dataset -> isOf(dataset, agency)).toList();
			for (Dataset dataset : datasets)
				rows.add(row(profile, table, dataset, report, request.languages()));
			if (datasets.isEmpty() && agency.isEmpty())
				rows.add(cells(Profile.number(table), Labels.of(table, request.languages()), "", "", "", "", "", ""));
		}
		request.target().write(out -> TableWriter.forSpreadsheets().write(out, HEADER, rows));
		return report.elements(rows.size()).build();
	}

	private static boolean isOf(Dataset dataset, String agency) {
		Optional<Agency> owner = Owners.of(dataset);
		return agency.isEmpty() || owner.isPresent()
				&& (agency.equals(owner.get().getId()) || agency.equalsIgnoreCase(owner.get().getAcronym()));
	}

	private static List<String> row(Profile profile, Requirement table, Dataset dataset, ExportReport.Builder report, List<String> languages) {
		Optional<Due> due = Due.of(dataset.getReleaseCalendar());
		if (due.isEmpty())
			report.lost(dataset.getId(), MESSAGES.text("loss.due", dataset.getReleaseCalendar()));
		String channel = profile.flow(dataset).filter(Flow::isSetChannel).map(Flow::getChannel).map(TransferChannel::getLiteral).orElse("");
		return cells(Profile.number(table), Labels.of(table, languages), dataset.getId(), Labels.of(dataset, languages),
				Owners.of(dataset).map(Labels::called).orElse(""), channel, due.orElse(Due.UNSAID).day(), due.orElse(Due.UNSAID).months());
	}

	private static List<String> cells(String... texts) {
		return Stream.of(texts).map(Spreadsheet::safeText).toList();
	}
}
