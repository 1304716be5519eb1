// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.kinds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.documents.DocumentMaker;
import org.orodha.documents.DocumentRequest;
import org.orodha.documents.model.Block;
import org.orodha.documents.model.Document;
import org.orodha.documents.model.Document.Layout;
import org.orodha.documents.model.Facts;
import org.orodha.documents.model.Facts.Fact;
import org.orodha.documents.model.Paragraph;
import org.orodha.documents.model.Section;
import org.orodha.documents.model.Text;
import org.orodha.model.Agency;
import org.orodha.model.Alignment;
import org.orodha.model.Concept;
import org.orodha.model.Definition;
import org.orodha.model.ModelPackage.Literals;

import com.ibm.icu.text.Normalizer2;

/** Every term with its harmonised definition, those of the agencies, and how these differ from it; by the letters that terms begin with. */
public final class TerminologyBooklet implements DocumentMaker {

	@Override
	public Document make(DocumentRequest request, IProgressMonitor monitor) {
		Draft draft = new Draft(request);
		Agency agency = request.hasSubject() ? request.subject(Agency.class) : null;
		Map<Concept, List<Definition>> definitions = new HashMap<>();
		for (Definition definition : draft.catalogue().all(Definition.class))
			if (definition.getConcept() != null && (agency == null || definition.isHarmonised() || definition.getOwner() == agency))
				definitions.computeIfAbsent(definition.getConcept(), concept -> new ArrayList<>()).add(definition);
		if (agency != null)
			definitions.values().removeIf(each -> each.stream().noneMatch(definition -> definition.getOwner() == agency));
		Map<String, List<Section>> letters = new LinkedHashMap<>();
		for (Concept concept : new Tables(draft).sorted(definitions.keySet())) {
			Section term = term(draft, concept, definitions.get(concept));
			letters.computeIfAbsent(letter(term.heading().words(), draft.wording().language()), letter -> new ArrayList<>()).add(term);
		}
		List<Section> sections = letters.entrySet().stream().map(each -> new Section(Text.of(each.getKey()), List.of(), each.getValue(), false)).toList();
		List<Fact> imprint = agency == null ? List.of() : List.of(draft.fact(Literals.CATALOGUE_ELEMENT__OWNER, draft.fullAgency(agency)));
		return draft.finish(Layout.BOOK, "terms", draft.wording().name(draft.catalogue().root()), imprint, null, sections);
	}

	private static String letter(String term, Locale language) {
		return Normalizer2.getNFDInstance().normalize(term.strip()).substring(0, 1).toUpperCase(language);
	}

	private static Section term(Draft draft, Concept concept, List<Definition> definitions) {
		List<Block> blocks = new ArrayList<>();
		Text description = draft.wording().text(concept, Literals.IDENTIFIED_ELEMENT__DESCRIPTION);
		if (!description.isEmpty())
			blocks.add(new Paragraph(description));
		List<Definition> ordered = definitions.stream().sorted(Comparator.comparing((Definition definition) -> !definition.isHarmonised())
				.thenComparing(Definition::getId)).toList();
		blocks.add(new Facts(ordered.stream().map(definition -> definition(draft, definition)).toList()));
		return Section.of(draft.wording().name(concept), blocks);
	}

	private static Fact definition(Draft draft, Definition definition) {
		Text text = draft.or(draft.wording().text(definition, Literals.DEFINITION__TEXT));
		Text citation = draft.wording().text(definition, Literals.DEFINITION__CITATION);
		List<Text> lines = new ArrayList<>(List.of(citation.isEmpty() ? text : text.noted(citation)));
		for (Alignment alignment : definition.getAlignments())
			if (alignment.getTarget() != null)
				lines.add(alignment(draft, alignment));
		return new Fact(new Tables(draft).scope(definition), lines);
	}

	private static Text alignment(Draft draft, Alignment alignment) {
		Text text = Text.of(draft.say("terms.alignment", draft.wording().value(alignment, Literals.ALIGNMENT__RELATION))).plus(" ")
				.plus(new Tables(draft).scope(alignment.getTarget())).plus(", ").plus(draft.wording().name(alignment.getTarget()));
		Text reason = draft.wording().text(alignment, Literals.ALIGNMENT__REASON);
		return reason.isEmpty() ? text : text.plus(". ").plus(reason);
	}
}
