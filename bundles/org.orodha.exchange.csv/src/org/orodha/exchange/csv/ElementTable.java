// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Disclosure;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.findings.ExportException;
import org.orodha.model.IdentifiedElement;

/**
 * The elements of one kind as a table that the importer reads back.
 *
 * @param kind    the kind
 * @param columns the columns, the identifier first
 * @param headers the names of the columns, the identifier first
 * @param rows    a row an element, in the order of the elements
 * @param report  what was written and what has no place in the table
 */
record ElementTable(EClass kind, List<CsvColumns.Column> columns, List<String> headers, List<List<String>> rows, ExportReport report) {

	private static final int CHECK_EVERY = 200;

	/**
	 * The table that a request asks for.
	 *
	 * @throws ExportException where it names elements or columns that there are not
	 */
	static ElementTable of(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		return of(request, Extract.of(request), monitor);
	}

	/** The table of an extract. */
	static ElementTable of(ExportRequest request, Extract extract, IProgressMonitor monitor) {
		Catalogue catalogue = request.catalogue();
		Disclosure disclosure = new Disclosure(request.audience());
		List<IdentifiedElement> elements = inTheirOwnOrder(catalogue.ofKind(extract.kind())).stream().filter(extract.wanted()).toList();
		List<IdentifiedElement> shown = elements.stream().filter(disclosure::mayKnow).toList();
		CsvColumns columns = CsvColumns.of(catalogue, extract, shown, disclosure);
		CellWriter cells = new CellWriter(disclosure);
		SubMonitor progress = SubMonitor.convert(monitor, shown.size());
		List<List<String>> rows = new ArrayList<>();
		List<Loss> losses = new ArrayList<>();
		for (IdentifiedElement element : shown) {
			rows.add(columns.list().stream().map(column -> cells.write(element, column)).toList());
			losses.addAll(Losses.of(element, extract, disclosure));
			progress.worked(1);
			if (rows.size() % CHECK_EVERY == 0)
				progress.checkCanceled();
		}
		return new ElementTable(extract.kind(), columns.list(), columns.headers(), rows,
				ExportReport.builder().elements(shown.size()).lost(losses)
						.withheld(elements.size() - shown.size() + cells.withheld()).build());
	}

	/** Elements with a file of their own by identifier; parts by what they are parts of, and there as they stand. */
	private static List<IdentifiedElement> inTheirOwnOrder(List<IdentifiedElement> elements) {
		Set<EObject> containers = new LinkedHashSet<>();
		elements.stream().map(EObject::eContainer).filter(Objects::nonNull).sorted(
				Comparator.comparing(container -> ((IdentifiedElement) container).getId())).forEach(containers::add);
		if (containers.isEmpty())
			return elements;
		Set<IdentifiedElement> wanted = new HashSet<>(elements);
		return containers.stream().flatMap(container -> container.eContents().stream()).filter(wanted::contains)
				.map(IdentifiedElement.class::cast).toList();
	}
}
