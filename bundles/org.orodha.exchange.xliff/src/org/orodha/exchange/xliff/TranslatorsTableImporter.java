// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.xliff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.core.table.Row;
import org.orodha.core.table.Table;
import org.orodha.core.table.TableDialectHints;
import org.orodha.core.text.Visible;
import org.orodha.core.translation.LanguagePair;

/** Reads translations from a translator's table that was exported from the catalogue. */
public final class TranslatorsTableImporter implements Importer {

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, request.files().size());
		Proposal.Builder proposal = request.proposal();
		for (Path file : request.files())
			read(request, request.table(file, TableDialectHints.NONE, progress.split(1)), proposal);
		return proposal.build();
	}

	private static void read(ImportRequest request, Table table, Proposal.Builder proposal) throws ImportException {
		String sources = TranslatorsTable.column(table.columns(), TranslatorsTable.SOURCE);
		String targets = TranslatorsTable.column(table.columns(), TranslatorsTable.TARGET);
		table.require(TranslatorsTable.ID, sources, targets);
		LanguagePair languages = languages(request, table, sources, targets);
		List<TranslatedText> texts = new ArrayList<>();
		for (Row row : table) {
			String id = row.text(TranslatorsTable.ID);
			Optional<TextId> known = TextId.read(id);
			if (known.isEmpty())
				proposal.skip(row, TranslationOrder.MESSAGES.text("row.id", Visible.value(id)));
			else
				texts.add(new TranslatedText(row.place(), known.get(), row.text(sources), row.text(targets), true, false));
		}
		new TranslationsReader(request.catalogue(), proposal, languages).read(texts);
	}

	private static LanguagePair languages(ImportRequest request, Table table, String sources, String targets) throws ImportException {
		String source = given(request, "source", TranslatorsTable.language(sources, TranslatorsTable.SOURCE));
		String target = given(request, "target", TranslatorsTable.language(targets, TranslatorsTable.TARGET));
		if (source.isEmpty() || target.isEmpty() || source.equalsIgnoreCase(target))
			throw new ImportException(table.header(), TranslationOrder.MESSAGES.text("table.languages", source, target),
					TranslationOrder.MESSAGES.text("table.languages.remedy"));
		return new LanguagePair(source, target);
	}

	private static String given(ImportRequest request, String option, String otherwise) {
		String value = request.options().text(option);
		return value.isEmpty() ? otherwise : value;
	}
}
