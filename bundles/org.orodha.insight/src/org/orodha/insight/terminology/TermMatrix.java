// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.terminology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Labels;
import org.orodha.core.text.NaturalOrder;
import org.orodha.model.Agency;
import org.orodha.model.Concept;

/**
 * All concepts that somebody defines, by those who do.
 *
 * @param agencies the columns: whoever keeps a definition, first those that keep harmonised ones, by identifier
 * @param rows     the concepts, by name in the reader's language
 * @since 1.0
 */
public record TermMatrix(List<Agency> agencies, List<Row> rows) {

	/**
	 * A concept.
	 *
	 * @param terms what everybody means by it
	 * @param cells for each agency how its definitions of the concept relate to the harmonised one; an empty list where it has none
	 * @since 1.0
	 */
	public record Row(ConceptTerms terms, List<List<Verdict>> cells) {

		public Row {
			cells = cells.stream().map(List::copyOf).toList();
		}
	}

	public TermMatrix {
		agencies = List.copyOf(agencies);
		rows = List.copyOf(rows);
	}

	/**
	 * Finds it out.
	 *
	 * @throws OperationCanceledException where the user gave up
	 */
	public static TermMatrix of(Catalogue catalogue, IProgressMonitor monitor) {
		List<Concept> concepts = catalogue.all(Concept.class);
		SubMonitor progress = SubMonitor.convert(monitor, concepts.size());
		List<ConceptTerms> defined = new ArrayList<>();
		for (Concept concept : concepts) {
			ConceptTerms terms = ConceptTerms.of(catalogue, concept);
			if (!terms.wordings().isEmpty())
				defined.add(terms);
			progress.split(1);
		}
		List<String> languages = catalogue.readingLanguages();
		Set<Agency> harmonising = new HashSet<>();
		defined.stream().filter(terms -> terms.harmonised() != null).forEach(terms -> harmonising.add(terms.wordings().getFirst().agency()));
		List<Agency> agencies = defined.stream().flatMap(terms -> terms.wordings().stream()).map(Wording::agency).filter(Objects::nonNull).distinct()
				.sorted(Comparator.<Agency, Boolean>comparing(agency -> !harmonising.contains(agency)).thenComparing(Agency::getId)).toList();
		return new TermMatrix(agencies, NaturalOrder.sorted(defined, terms -> Labels.of(terms.concept(), languages)).stream()
				.map(terms -> new Row(terms, agencies.stream().map(agency -> cell(terms, agency)).toList())).toList());
	}

	private static List<Verdict> cell(ConceptTerms terms, Agency agency) {
		List<Verdict> cell = new ArrayList<>();
		for (int place = 0; place < terms.wordings().size(); place++)
			if (terms.wordings().get(place).agency() == agency)
				cell.add(terms.verdicts().get(place));
		return cell;
	}
}
