// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.agency.knbs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Change.NewValue;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;
import org.orodha.core.table.Spreadsheet;
import org.orodha.core.table.TableWriter;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;

/** Writes the tables of the 2019 census as KNBS's own list has them. */
public final class CensusTablesExporter implements Exporter {

	private static final Messages MESSAGES = Messages.of(CensusTablesExporter.class);

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		List<Dataset> datasets = Census.datasets(request.catalogue());
		SubMonitor progress = SubMonitor.convert(monitor, datasets.size());
		List<List<String>> rows = new ArrayList<>();
		List<Loss> losses = new ArrayList<>();
		for (Dataset dataset : datasets) {
			progress.split(1);
			if (!CensusTable.is(dataset)) {
				losses.add(new Loss(dataset.getId(), MESSAGES.text("loss.table")));
				continue;
			}
			CensusTable table = CensusTable.of(dataset);
			rows.add(Stream.of(table.dataset(), table.volume(), table.number(), table.description())
					.map(Spreadsheet::safeText).toList());
			losses.addAll(losses(dataset, table));
		}
		List<String> header = List.of(CensusTable.DATASET, CensusTable.VOLUME, CensusTable.NUMBER, CensusTable.DESCRIPTION);
		request.target().write(out -> TableWriter.forPackages().write(out, header, rows));
		return ExportReport.builder().elements(rows.size()).lost(losses).build();
	}

	/** What reading the row would not bring back. */
	private static List<Loss> losses(Dataset dataset, CensusTable table) {
		Dataset read = ModelFactory.eINSTANCE.createDataset();
		if (table.plainNumber().isPresent())
			table.describe(read);
		return Change.between(read, dataset).stream().filter(CensusTablesExporter::isStated)
				.map(value -> new Loss(dataset.getId(), MESSAGES.text("loss.feature", Labels.of(value.feature())))).toList();
	}

	private static boolean isStated(NewValue value) {
		return value.newValue() != null && !List.of().equals(value.newValue());
	}
}
