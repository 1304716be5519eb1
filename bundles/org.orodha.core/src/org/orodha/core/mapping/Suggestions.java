// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.mapping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.mapping.MappingSuggestion.Ground;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;
import org.orodha.model.MappingKind;

/**
 * What the codes that are still to be mapped may correspond to. Where several counterparts have as much to speak for them, none is
 * suggested.
 *
 * @since 1.0
 */
public final class Suggestions {

	/** @param targets what a code would be mapped to, and how */
	private record Candidate(Set<Code> targets, MappingKind kind) {

		static Candidate equivalent(Code target) {
			return new Candidate(Set.of(target), MappingKind.EQUIVALENT);
		}
	}

	private final Correspondence present;
	private final CodesByLikeness ours;
	private final CodesByLikeness theirs;
	private final Set<Code> open;
	private final Map<Code, Map<Candidate, Set<Ground>>> candidates = new LinkedHashMap<>();

	private Suggestions(Correspondence present) {
		this.present = present;
		ours = new CodesByLikeness(present.from());
		theirs = new CodesByLikeness(present.to());
		open = new LinkedHashSet<>(present.unmatchedSources());
	}

	/** The suggestions for the codes of a list that are still to be mapped to another, in the list's order. */
	public static List<MappingSuggestion> of(Catalogue catalogue, Correspondence present) {
		Suggestions suggestions = new Suggestions(present);
		suggestions.byLikeness();
		suggestions.byEarlierMappings(catalogue);
		return suggestions.best();
	}

	private void byLikeness() {
		Set<Code> free = new LinkedHashSet<>(present.unmatchedTargets());
		for (Code source : open) {
			theirs.named(source).stream().filter(free::contains).forEach(target -> add(source, Candidate.equivalent(target), Ground.NAME));
			theirs.written(source).stream().filter(free::contains).forEach(target -> add(source, Candidate.equivalent(target), Ground.CODE));
		}
	}

	private void byEarlierMappings(Catalogue catalogue) {
		Map<Code, Set<Code>> equivalents = equivalents(present.from());
		for (CodeMapping mapping : present.to().getMappings())
			if (isEquivalence(mapping)) {
				Code counterpart = mapping.getTargets().getFirst();
				Candidate candidate = Candidate.equivalent(mapping.getSource());
				if (counterpart.getCodeList() == present.from())
					add(counterpart, candidate, Ground.EARLIER);
				equivalents.getOrDefault(counterpart, Set.of()).forEach(source -> add(source, candidate, Ground.EARLIER));
			}
		for (CodeList list : catalogue.all(CodeList.class))
			if (list != present.from() && list != present.to())
				for (CodeMapping mapping : list.getMappings())
					byMappingOfAnother(mapping, equivalents);
	}

	private void byMappingOfAnother(CodeMapping mapping, Map<Code, Set<Code>> equivalents) {
		Set<Code> targets = mapping.getTargets().stream().filter(code -> code.getCodeList() == present.to())
				.collect(Collectors.toCollection(LinkedHashSet::new));
		if (targets.isEmpty() || mapping.getSource() == null || !mapping.isSetKind())
			return;
		Set<Code> sources = new LinkedHashSet<>(ours.named(mapping.getSource()));
		sources.addAll(ours.written(mapping.getSource()));
		sources.addAll(equivalents.getOrDefault(mapping.getSource(), Set.of()));
		sources.forEach(source -> add(source, new Candidate(targets, mapping.getKind()), Ground.EARLIER));
	}

	/** For each code of another list the codes of a list that are equivalent to it. */
	private static Map<Code, Set<Code>> equivalents(CodeList list) {
		Map<Code, Set<Code>> found = new HashMap<>();
		for (CodeMapping mapping : list.getMappings())
			if (isEquivalence(mapping))
				found.computeIfAbsent(mapping.getTargets().getFirst(), code -> new LinkedHashSet<>()).add(mapping.getSource());
		return found;
	}

	private static boolean isEquivalence(CodeMapping mapping) {
		return mapping.getSource() != null && mapping.isSetKind() && mapping.getKind() == MappingKind.EQUIVALENT
				&& mapping.getTargets().size() == 1;
	}

	private void add(Code source, Candidate candidate, Ground ground) {
		if (open.contains(source))
			candidates.computeIfAbsent(source, code -> new LinkedHashMap<>())
					.computeIfAbsent(candidate, added -> EnumSet.noneOf(Ground.class)).add(ground);
	}

	private List<MappingSuggestion> best() {
		List<MappingSuggestion> best = new ArrayList<>();
		for (Code source : open) {
			Map<Candidate, Set<Ground>> of = candidates.getOrDefault(source, Map.of());
			int most = of.values().stream().mapToInt(Suggestions::weight).max().orElse(0);
			List<Map.Entry<Candidate, Set<Ground>>> strongest = of.entrySet().stream().filter(entry -> weight(entry.getValue()) == most).toList();
			if (strongest.size() == 1) {
				Candidate candidate = strongest.getFirst().getKey();
				best.add(new MappingSuggestion(source, List.copyOf(candidate.targets()), candidate.kind(), strongest.getFirst().getValue()));
			}
		}
		return withoutRivals(best);
	}

	/** Of those that call one code their equivalent, only the one that has most to speak for it is suggested. */
	private static List<MappingSuggestion> withoutRivals(List<MappingSuggestion> suggestions) {
		Map<List<Code>, List<MappingSuggestion>> rivals = suggestions.stream()
				.filter(suggestion -> suggestion.kind() == MappingKind.EQUIVALENT).collect(Collectors.groupingBy(MappingSuggestion::targets));
		return suggestions.stream().filter(suggestion -> suggestion.kind() != MappingKind.EQUIVALENT || rivals.get(suggestion.targets()).stream()
				.allMatch(rival -> rival == suggestion || weight(rival.grounds()) < weight(suggestion.grounds()))).toList();
	}

	/** A ground is stronger than those after it, and weaker than both together. */
	private static int weight(Set<Ground> grounds) {
		return grounds.stream().mapToInt(ground -> Ground.values().length + 1 - ground.ordinal()).sum();
	}
}
