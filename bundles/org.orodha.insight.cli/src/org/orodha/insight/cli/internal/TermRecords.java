// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.orodha.core.text.Labels;
import org.orodha.insight.terminology.ConceptTerms;
import org.orodha.insight.terminology.FacetLine;
import org.orodha.insight.terminology.Verdict;
import org.orodha.insight.terminology.Wording;
import org.orodha.model.Agency;
import org.orodha.model.AlignmentRelation;
import org.orodha.model.ModelPackage.Literals;

/** What people mean by concepts as records. */
final class TermRecords {

	/** What a person sees of how each definition relates to the harmonised one. */
	static final List<String> RELATIONS = List.of("concept", "agency", "definition", "relation", "ground", "why");

	/** What a person sees of each facet of each definition. */
	static final List<String> FACETS = List.of("agency", "definition", "facet", "says", "compared");

	private final List<String> languages;

	TermRecords(List<String> languages) {
		this.languages = languages;
	}

	/** A record for each definition of a concept. */
	List<Map<String, Object>> relations(ConceptTerms terms) {
		List<Map<String, Object>> records = new ArrayList<>();
		for (int place = 0; place < terms.wordings().size(); place++) {
			Map<String, Object> values = new LinkedHashMap<>();
			values.put("concept", terms.concept().getId());
			values.putAll(whose(terms.wordings().get(place)));
			relation(terms.verdicts().get(place), values);
			records.add(values);
		}
		return records;
	}

	private void relation(Verdict verdict, Map<String, Object> values) {
		values.put("relation", verdict.sign() + " " + verdict.text());
		values.put("recorded", literal(verdict.recordedRelation()));
		values.put("derived", literal(verdict.derived()));
		values.put("disagrees", verdict.disagrees());
		values.put("ground", verdict.ground());
		values.put("why", verdict.words());
	}

	private static String literal(AlignmentRelation relation) {
		return relation == null ? null : relation.getLiteral();
	}

	/** A record for each text and facet of each definition, then one for its relation. */
	List<Map<String, Object>> lines(ConceptTerms terms) {
		List<Map<String, Object>> lines = new ArrayList<>();
		for (int place = 0; place < terms.wordings().size(); place++) {
			Wording wording = terms.wordings().get(place);
			for (Wording.Text text : wording.texts())
				lines.add(line(wording, InsightTexts.text("terminology.text", Labels.of(Literals.DEFINITION__TEXT), text.language()), text.marked(), ""));
			for (FacetLine facet : terms.facets())
				if (facet.facet() != Literals.DEFINITION__TEXT)
					lines.add(line(wording, Labels.of(facet.facet()), facet.cells().get(place).value(), facet.cells().get(place).outcome().text()));
			Verdict verdict = terms.verdicts().get(place);
			lines.add(line(wording, Labels.of(Literals.ALIGNMENT__RELATION), verdict.sign() + " " + verdict.text(),
					(verdict.ground() + " " + verdict.words()).strip()));
		}
		return lines;
	}

	private Map<String, Object> line(Wording wording, String facet, String says, String compared) {
		Map<String, Object> values = whose(wording);
		values.put("facet", facet);
		values.put("says", says);
		values.put("compared", compared);
		return values;
	}

	/** A record for each definition, with all that belongs to it. */
	List<Map<String, Object>> trees(ConceptTerms terms) {
		List<Map<String, Object>> trees = relations(terms);
		for (int place = 0; place < trees.size(); place++) {
			trees.get(place).put("texts", terms.wordings().get(place).texts().stream().map(TermRecords::text).toList());
			List<Map<String, Object>> facets = new ArrayList<>();
			for (FacetLine facet : terms.facets()) {
				Map<String, Object> values = new LinkedHashMap<>();
				values.put("facet", facet.facet().getName());
				values.put("says", facet.cells().get(place).value());
				values.put("compared", facet.cells().get(place).outcome().name().toLowerCase(Locale.ROOT));
				facets.add(values);
			}
			trees.get(place).put("facets", facets);
		}
		return trees;
	}

	private static Map<String, Object> text(Wording.Text text) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("language", text.language());
		values.put("runs", text.runs().stream().map(run -> {
			Map<String, Object> words = new LinkedHashMap<>();
			words.put("words", run.words());
			words.put("differs", run.differs());
			return words;
		}).toList());
		return values;
	}

	private Map<String, Object> whose(Wording wording) {
		Map<String, Object> values = new LinkedHashMap<>();
		Agency agency = wording.agency();
		values.put("agency", agency == null ? null : agency.getId());
		values.put("definition", wording.definition().getId());
		values.put("name", Labels.of(wording.definition(), languages));
		return values;
	}
}
