// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
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

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		CsvOptions options = CsvOptions.of(request);
		MappingStore store = new MappingStore();
		Vocabulary vocabulary = new Vocabulary(options.kind(), request.catalogue().languages(), options.language());
		SubMonitor progress = SubMonitor.convert(monitor, 2 * request.files().size());
		List<KindTable> tables = new ArrayList<>();
		for (Path file : request.files()) {
			Table table = request.table(file, options.hints(), progress.split(1));
			tables.add(new KindTable(options, table, ColumnMapping.of(table, vocabulary, request.options(), store)));
		}
		Proposal.Builder proposal = request.proposal();
		if (!request.options().text("save-mapping").isEmpty())
			proposal.aside(store.saving(request.options().text("save-mapping"), tables.getFirst().mapping().keys()));
		new TableRows(request.catalogue(), proposal).put(tables, progress.split(request.files().size()));
		return proposal.build();
	}
}
