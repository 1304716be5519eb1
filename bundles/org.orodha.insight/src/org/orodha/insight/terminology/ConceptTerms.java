// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.terminology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.definition.FacetComparison;
import org.orodha.core.definition.Facets;
import org.orodha.core.text.Owners;
import org.orodha.insight.internal.terminology.DerivedRelation;
import org.orodha.insight.internal.terminology.WordMarks;
import org.orodha.model.Alignment;
import org.orodha.model.Concept;
import org.orodha.model.Definition;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;

/**
 * What everybody means by a concept.
 *
 * @param concept    the concept
 * @param harmonised the definition that the others are compared with; null where none is harmonised, so that they are compared with the
 *                   first
 * @param wordings   the definitions of the concept, and those of other concepts that are aligned with the harmonised one: the harmonised
 *                   one first, then by agency
 * @param facets     what they say of each facet, the wording itself among them
 * @param verdicts   how each relates to the harmonised one, in the order of the wordings
 * @since 1.0
 */
public record ConceptTerms(Concept concept, Definition harmonised, List<Wording> wordings, List<FacetLine> facets, List<Verdict> verdicts) {

	public ConceptTerms {
		wordings = List.copyOf(wordings);
		facets = List.copyOf(facets);
		verdicts = List.copyOf(verdicts);
	}

	/** Finds it out. */
	public static ConceptTerms of(Catalogue catalogue, Concept concept) {
		List<Definition> defined = referring(catalogue, concept);
		Definition harmonised = harmonised(catalogue, defined);
		List<Definition> all = all(catalogue, defined, harmonised);
		List<String> languages = catalogue.readingLanguages();
		Definition base = harmonised != null || all.isEmpty() ? harmonised : all.getFirst();
		return new ConceptTerms(concept, harmonised,
				all.stream().map(definition -> new Wording(definition, Owners.of(definition).orElse(null), WordMarks.of(definition, base))).toList(),
				facets(all, base, languages),
				all.stream().map(definition -> verdict(definition, harmonised, languages)).toList());
	}

	/** The definitions of a concept. */
	private static List<Definition> referring(Catalogue catalogue, Concept concept) {
		return catalogue.referencesTo(concept).stream().filter(setting -> setting.getEStructuralFeature() == Literals.DEFINITION__CONCEPT)
				.map(setting -> (Definition) setting.getEObject()).sorted(Comparator.comparing(Definition::getId)).toList();
	}

	/** Of several harmonised definitions the one in use that most are aligned with. */
	private static Definition harmonised(Catalogue catalogue, List<Definition> defined) {
		return defined.stream().filter(Definition::isHarmonised)
				.max(Comparator.<Definition, Boolean>comparing(definition -> definition.getStatus() != LifecycleStatus.DEPRECATED)
						.thenComparing(definition -> alignments(catalogue, definition).size()).thenComparing(Definition::getId, Comparator.reverseOrder()))
				.orElse(null);
	}

	private static List<Alignment> alignments(Catalogue catalogue, Definition target) {
		return catalogue.referencesTo(target).stream().filter(setting -> setting.getEStructuralFeature() == Literals.ALIGNMENT__TARGET)
				.map(Setting::getEObject).map(Alignment.class::cast).toList();
	}

	private static List<Definition> all(Catalogue catalogue, List<Definition> defined, Definition harmonised) {
		Set<Definition> all = new LinkedHashSet<>(defined);
		if (harmonised != null)
			alignments(catalogue, harmonised).stream().map(Alignment::getDefinition).forEach(all::add);
		List<Definition> sorted = new ArrayList<>(all);
		sorted.sort(Comparator.<Definition, Boolean>comparing(definition -> definition != harmonised)
				.thenComparing(definition -> Owners.of(definition).map(owner -> String.valueOf(owner.getId())).orElse("")).thenComparing(Definition::getId));
		return sorted;
	}

	private static List<FacetLine> facets(List<Definition> definitions, Definition base, List<String> languages) {
		Map<Definition, List<FacetComparison>> compared = new LinkedHashMap<>();
		definitions.forEach(definition -> compared.put(definition, Facets.compare(definition, base, languages)));
		return Facets.ALL.stream().map(facet -> new FacetLine(facet, compared.entrySet().stream().map(each -> {
			FacetComparison comparison = each.getValue().get(Facets.ALL.indexOf(facet));
			return new FacetLine.Cell(each.getKey() == base ? Facets.value(base, facet, languages) : comparison.one(), comparison.outcome());
		}).toList())).toList();
	}

	static Verdict verdict(Definition definition, Definition harmonised, List<String> languages) {
		DerivedRelation derived = DerivedRelation.of(definition, harmonised, languages);
		return new Verdict(definition, harmonised, derived.relation(), derived.words(), harmonised == null ? null : recorded(definition, harmonised).orElse(null));
	}

	private static Optional<Alignment> recorded(Definition definition, Definition harmonised) {
		return definition.getAlignments().stream().filter(alignment -> alignment.getTarget() == harmonised).findFirst()
				.or(() -> harmonised.getAlignments().stream().filter(alignment -> alignment.getTarget() == definition).findFirst());
	}
}
