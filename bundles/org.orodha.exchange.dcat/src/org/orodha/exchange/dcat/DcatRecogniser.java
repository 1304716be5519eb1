// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.dcat;

import java.util.Optional;

import org.orodha.core.exchange.FileHead;
import org.orodha.core.exchange.Recogniser;
import org.orodha.exchange.rdf.RdfSyntax;
import org.orodha.exchange.rdf.VocabularyUse;

/** Knows graphs that speak of data sets in the terms of DCAT. */
public final class DcatRecogniser implements Recogniser {

	@Override
	public Optional<String> recognise(FileHead head) {
		String text = head.text();
		boolean speaks = VocabularyUse.DCAT.isIn(text) || text.contains("semiceu.github.io") && text.contains("DCAT-AP") && text.contains("@context")
				&& text.matches("(?s).*\\b(Dataset|DatasetSeries|Catalogue)\\b.*");
		return speaks
				? RdfSyntax.of(head.name(), text).map(syntax -> Terms.MESSAGES.text("recognised", syntax.label()))
				: Optional.empty();
	}
}
