// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.xliff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.core.translation.LanguagePair;
import org.orodha.core.translation.Translation;
import org.orodha.core.translation.TranslationFilter;
import org.orodha.core.translation.Translations;
import org.orodha.model.Agency;
import org.orodha.model.IdentifiedElement;

/**
 * The texts that a translator is sent.
 *
 * @param texts at least one
 */
record TranslationOrder(LanguagePair languages, List<Translation> texts) {

	static final Messages MESSAGES = Messages.of(TranslationOrder.class);

	TranslationOrder {
		texts = List.copyOf(texts);
	}

	/** @throws ExportException where the options do not fit the catalogue, or there is nothing to translate */
	static TranslationOrder of(ExportRequest request) throws ExportException {
		Catalogue catalogue = request.catalogue();
		OptionValues options = request.options();
		String source = options.text("source").isEmpty() ? catalogue.languages().getFirst() : options.text("source");
		String target = options.text("target");
		String agency = options.text("agency");
		if (source.equalsIgnoreCase(target))
			throw new ExportException(Place.of(catalogue.name()), MESSAGES.text("same-language", source),
					MESSAGES.text("same-language.remedy"), null);
		if (!agency.isEmpty() && catalogue.find(Agency.class, agency).isEmpty())
			throw new ExportException(Place.of(catalogue.name()), MESSAGES.text("agency.unknown", agency),
					MESSAGES.text("agency.unknown.remedy"), null);
		LanguagePair languages = new LanguagePair(source, target);
		TranslationFilter wanted = (options.isTrue("open") ? TranslationFilter.OPEN : TranslationFilter.ALL).owned(agency);
		List<Translation> texts = Translations.of(catalogue, languages).stream().filter(wanted).toList();
		if (texts.isEmpty())
			throw new ExportException(Place.of(catalogue.name()), MESSAGES.text("nothing", source, target),
					MESSAGES.text("nothing.remedy"), null);
		return new TranslationOrder(languages, texts);
	}

	ExportReport report() {
		Set<IdentifiedElement> elements = new LinkedHashSet<>();
		texts.forEach(text -> elements.add(text.element()));
		return ExportReport.of(elements.size());
	}
}
