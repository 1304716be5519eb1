// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.table.Table;
import org.orodha.core.table.TableDialectHints;
import org.orodha.core.table.TableReader;
import org.orodha.core.text.Messages;
import org.orodha.tables.LoadException;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.LoadRule;

/** Reads tables of catalogue elements as all tables are read, but refuses what cannot be one. */
public final class ImportedTables implements TableReader {

	private static final Messages MESSAGES = Messages.of(ImportedTables.class);

	/** A list may be empty, and descriptions have many lines. */
	private static final Set<String> USUAL = Set.of(LoadRule.NO_RECORDS.id(), LoadRule.MANY_LINES.id());

	@Override
	public Table read(Path file, TableDialectHints hints, IProgressMonitor monitor) throws ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		Place place = Place.of(file.toString());
		TableLoader loader = new TableLoader(LoadLimits.DEFAULT);
		List<Finding> remarks = new ArrayList<>();
		try {
			boolean named = hints.headerRows() != null || loader.detect(file, hints, progress.split(1)).headerRows() > 0;
			TableDialectHints known = named ? hints : hints.withHeader(hints.preambleRows(), 1);
			TableRows rows = new TableRows(place, known);
			loader.read(file, known, rows, remarks::add, progress.split(9));
			requireEncoding(known, remarks);
			remarks.removeIf(remark -> USUAL.contains(remark.rule()));
			return rows.table(remarks);
		} catch (TableRows.RefusedException refused) {
			throw refused.getCause();
		} catch (LoadException refused) {
			throw new ImportException(refused.finding().place(), refused.finding().message(), "", refused);
		} catch (IOException failure) {
			throw new ImportException(place, MESSAGES.text("import.failed", failure), MESSAGES.text("import.failed.remedy"), failure);
		}
	}

	/** Who names the encoding is told where it is another. */
	private static void requireEncoding(TableDialectHints hints, List<Finding> remarks) throws ImportException {
		if (hints.encoding() == null)
			return;
		for (Finding remark : remarks)
			if (remark.rule().equals(LoadRule.ENCODING.id()))
				throw new ImportException(remark.place(), MESSAGES.text("import.encoding", hints.encoding().name()),
						MESSAGES.text("import.encoding.remedy"));
	}
}
