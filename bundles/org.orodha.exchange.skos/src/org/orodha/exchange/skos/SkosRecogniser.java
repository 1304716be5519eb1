// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos;

import java.util.Optional;

import org.orodha.core.exchange.FileHead;
import org.orodha.core.exchange.Recogniser;
import org.orodha.exchange.rdf.RdfSyntax;
import org.orodha.exchange.rdf.VocabularyUse;

/** Knows graphs that speak of concepts of SKOS and of no data sets. */
public final class SkosRecogniser implements Recogniser {

	@Override
	public Optional<String> recognise(FileHead head) {
		String text = head.text();
		boolean speaks = text.contains("http://www.w3.org/2004/02/skos/core#") && text.contains("Concept");
		return speaks && !VocabularyUse.DCAT.isIn(text) && !text.contains("http://www.w3.org/ns/shacl#")
				? RdfSyntax.of(head.name(), text).map(syntax -> SkosImport.MESSAGES.text("recognised", syntax.label()))
				: Optional.empty();
	}
}
