// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.Optional;

import org.orodha.core.exchange.FileHead;
import org.orodha.core.exchange.Recogniser;
import org.orodha.core.findings.ImportException;

/** Knows workbooks of catalogues by the sheet that explains them. */
public final class CatalogueWorkbookRecogniser implements Recogniser {

	@Override
	public Optional<String> recognise(FileHead head) {
		try {
			return head.name().endsWith(".xlsx") && SheetNames.of(head.path()).contains(CatalogueWorkbookExporter.ABOUT)
					? Optional.of(CsvImporter.MESSAGES.text("catalogue.workbook.recognised"))
					: Optional.empty();
		} catch (ImportException broken) {
			return Optional.empty(); // what is wrong with it is said when it is read
		}
	}
}
