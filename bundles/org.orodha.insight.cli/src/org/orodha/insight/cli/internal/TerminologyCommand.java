// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.cli.internal;

import java.io.IOException;
import java.util.List;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.exchange.Disclosed;
import org.orodha.insight.terminology.ConceptTerms;
import org.orodha.insight.terminology.TermMatrix;
import org.orodha.insight.terminology.Verdict;
import org.orodha.model.Concept;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what agencies and frameworks mean by a concept, or by all of them. */
@Command(name = "terminology")
final class TerminologyCommand extends WrittenCommand {

	@Parameters(index = "0", arity = "0..1", paramLabel = "CONCEPT", descriptionKey = "terminology.concept")
	private String concept;

	TerminologyCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		Disclosed shown = disclosed();
		Catalogue catalogue = shown.catalogue();
		TermRecords records = new TermRecords(catalogue.readingLanguages());
		List<ConceptTerms> told;
		if (concept == null) {
			told = TermMatrix.of(catalogue, terminal().progress()).rows().stream().map(TermMatrix.Row::terms).toList();
			write(TermRecords.RELATIONS, told.stream().flatMap(terms -> records.relations(terms).stream()).toList());
		} else {
			ConceptTerms terms = ConceptTerms.of(catalogue, catalogue.require(Concept.class, concept));
			told = List.of(terms);
			write(TermRecords.FACETS, format().isTable() ? records.lines(terms) : records.trees(terms));
		}
		List<Verdict> verdicts = told.stream().flatMap(terms -> terms.verdicts().stream()).toList();
		long open = verdicts.stream().filter(Verdict::isOpen).count();
		long disagreeing = verdicts.stream().filter(Verdict::disagrees).count();
		terminal().err().println(InsightTexts.text("terminology.done", verdicts.size(), open, disagreeing));
		tellReaders(shown);
		return open + disagreeing == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
	}
}
