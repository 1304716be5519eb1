// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.agency.ncm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Owners;
import org.orodha.core.time.RecurrenceWords;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.sheet.Sheet.Cell;
import org.orodha.insight.sheet.Sheets;
import org.orodha.model.Agency;
import org.orodha.model.Alignment;
import org.orodha.model.Dataset;
import org.orodha.model.Definition;
import org.orodha.model.Requirement;
import org.orodha.model.Transmission;

/**
 * Writes the plan of the annual profile as a workbook: for each table the data that fills it, who delivers it by which flow and day, how
 * the agency's definition relates to the harmonised one, and which edition of the table COMESA was given last.
 */
public final class AnnualProfileExporter implements Exporter {

	private static final Messages MESSAGES = Messages.of(AnnualProfileExporter.class);
	private static final List<String> COLUMNS = List.of("column.dataset", "column.agency", "column.flow", "column.due", "column.definition",
			"column.edition");
	private static final String NONE = "–";

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		Catalogue catalogue = request.catalogue();
		List<String> languages = request.languages();
		Profile profile = new Profile(catalogue);
		SubMonitor progress = SubMonitor.convert(monitor, profile.tables().size());
		List<Sheet.Row> rows = new ArrayList<>();
		for (Requirement table : profile.tables()) {
			progress.split(1);
			String group = group(table, languages);
			List<Dataset> delivered = table.getDatasets().stream().filter(profile::has).toList();
			for (Dataset dataset : delivered)
				rows.add(row(group, cells(profile, catalogue, table, dataset, languages)));
			if (delivered.isEmpty())
				rows.add(row(group, List.of(NONE, NONE, NONE, NONE, NONE, edition(table))));
		}
		Sheet sheet = new Sheet(MESSAGES.text("sheet.title"), MESSAGES.text("sheet.about", catalogue.name()),
				MESSAGES.text("column.table"), COLUMNS.stream().map(MESSAGES::text).toList(), rows, List.of());
		request.target().write(out -> Sheets.workbook(sheet, out));
		return ExportReport.of(profile.tables().size());
	}

	private static Sheet.Row row(String group, List<String> texts) {
		return new Sheet.Row(group, texts.stream().map(Cell::of).toList());
	}

	private static String group(Requirement table, List<String> languages) {
		return Stream.of(Optional.of(Labels.of(table, languages)), Optional.ofNullable(table.getUnit()), RecurrenceWords.of(table.getDeadline()))
				.flatMap(Optional::stream).collect(Collectors.joining("; "));
	}

	private static List<String> cells(Profile profile, Catalogue catalogue, Requirement table, Dataset dataset, List<String> languages) {
		Optional<Agency> agency = Owners.of(dataset);
		return List.of(Labels.of(dataset, languages), agency.map(Labels::called).orElse(NONE),
				profile.flow(dataset).map(flow -> Labels.of(flow, languages)).orElse(NONE),
				RecurrenceWords.of(dataset.getReleaseCalendar()).orElse(NONE),
				agency.flatMap(owner -> alignment(catalogue, table, owner)).orElse(NONE), edition(table));
	}

	/** How the agency's definition of what the table counts relates to the harmonised one. */
	private static Optional<String> alignment(Catalogue catalogue, Requirement table, Agency agency) {
		return catalogue.all(Definition.class).stream()
				.filter(definition -> definition.getConcept() == table.getConcept() && definition.getOwner() == agency)
				.flatMap(definition -> definition.isHarmonised() ? Stream.of(MESSAGES.text("definition.harmonised"))
						: definition.getAlignments().stream().filter(Alignment::isSetRelation).map(alignment -> Labels.of(alignment.getRelation())))
				.findFirst();
	}

	private static String edition(Requirement table) {
		return table.getTransmissions().stream().filter(sent -> sent.getSent() != null).max(Comparator.comparing(Transmission::getSent))
				.map(last -> MESSAGES.text("edition", last.getPeriod(), last.getEdition(), last.getSent())).orElse(NONE);
	}
}
