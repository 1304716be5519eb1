// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.ArrayList;
import java.util.List;

import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Place;
import org.orodha.core.table.Spreadsheet;
import org.orodha.core.text.Labels;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Role;
import org.orodha.sop.raci.RaciLetters;
import org.orodha.sop.raci.RaciMatrix;

/**
 * Who has which part in which step as a table.
 *
 * @param headers the names of the columns
 * @param rows    a row a step
 */
record RaciTable(List<String> headers, List<List<String>> rows) {

	/** @throws ExportException where the request names procedures that there are not */
	static RaciTable of(ExportRequest request) throws ExportException {
		RaciMatrix matrix = matrix(request);
		List<String> languages = request.languages();
		List<String> headers = new ArrayList<>(List.of(Labels.ofKind(Literals.PROCEDURE), Labels.ofKind(Literals.STEP)));
		for (Role role : matrix.roles())
			headers.add(Spreadsheet.safeText(Labels.of(role, languages)));
		List<List<String>> rows = new ArrayList<>();
		for (RaciMatrix.Row row : matrix.rows()) {
			List<String> cells = new ArrayList<>(List.of(Spreadsheet.safeText(Labels.of(row.step().getProcedure(), languages)),
					Spreadsheet.safeText(Labels.of(row.step(), languages))));
			matrix.roles().forEach(role -> cells.add(RaciLetters.of(row.parts(role))));
			rows.add(cells);
		}
		return new RaciTable(headers, rows);
	}

	private static RaciMatrix matrix(ExportRequest request) throws ExportException {
		if (request.options().text("procedures").isBlank())
			return RaciMatrix.of(request.catalogue());
		List<Procedure> procedures = new ArrayList<>();
		for (String id : request.options().text("procedures").split(","))
			procedures.add(request.catalogue().find(Procedure.class, id.strip())
					.orElseThrow(() -> new ExportException(Place.of(id.strip()), CsvImporter.MESSAGES.text("elements.unknown", id.strip()),
							CsvImporter.MESSAGES.text("elements.unknown.remedy", "procedure"), null)));
		return RaciMatrix.of(procedures);
	}

	ExportReport report() {
		return ExportReport.of(rows.size());
	}
}
