// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;
import org.orodha.model.MappingKind;

/**
 * What the mappings of one list say of another list, at the time it is asked for. A code that has no counterpart by its mapping is
 * settled for every list that it is not mapped to.
 *
 * @since 1.0
 */
public final class Correspondence {

	private final CodeList from;
	private final CodeList to;
	private final Map<Code, CodeMapping> mappings = new LinkedHashMap<>();
	private final Map<Code, List<Code>> targets = new LinkedHashMap<>();
	private final Map<Code, List<Code>> sources = new LinkedHashMap<>();

	private Correspondence(CodeList from, CodeList to) {
		this.from = from;
		this.to = to;
		for (CodeMapping mapping : from.getMappings())
			if (mapping.getSource() != null && mapping.getSource().getCodeList() == from)
				read(mapping);
	}

	private void read(CodeMapping mapping) {
		Code source = mapping.getSource();
		List<Code> found = mapping.getTargets().stream().filter(code -> code.getCodeList() == to).toList();
		if (!found.isEmpty()) {
			if (!targets.containsKey(source))
				mappings.put(source, mapping);
			targets.computeIfAbsent(source, code -> new ArrayList<>()).addAll(found);
			found.forEach(target -> sources.computeIfAbsent(target, code -> new ArrayList<>()).add(source));
		} else if (isWithout(mapping))
			mappings.putIfAbsent(source, mapping);
	}

	private static boolean isWithout(CodeMapping mapping) {
		return mapping.isSetKind() && mapping.getKind() == MappingKind.NONE && mapping.getTargets().isEmpty();
	}

	/** What a list's mappings say of another list. */
	public static Correspondence of(CodeList from, CodeList to) {
		return new Correspondence(from, to);
	}

	/** The other lists that codes of a list are mapped to, the one with most of them first. */
	public static List<CodeList> mappedLists(CodeList from) {
		Map<CodeList, Long> counted = from.getMappings().stream().flatMap(mapping -> mapping.getTargets().stream()).map(Code::getCodeList)
				.filter(list -> list != null && list != from)
				.collect(Collectors.groupingBy(list -> list, LinkedHashMap::new, Collectors.counting()));
		return counted.entrySet().stream().sorted(Map.Entry.<CodeList, Long>comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey)
				.toList();
	}

	/** The list whose codes are mapped. */
	public CodeList from() {
		return from;
	}

	/** The list that they are mapped to. */
	public CodeList to() {
		return to;
	}

	/** What maps a code of the one list; empty where it is still to be mapped. */
	public Optional<CodeMapping> mapping(Code source) {
		return Optional.ofNullable(mappings.get(source));
	}

	/** The codes of the other list that a code corresponds to. */
	public List<Code> targets(Code source) {
		return List.copyOf(targets.getOrDefault(source, List.of()));
	}

	/** The codes of the one list that correspond to a code of the other. */
	public List<Code> sources(Code target) {
		return List.copyOf(sources.getOrDefault(target, List.of()));
	}

	/** The codes of the one list that are still to be mapped. */
	public List<Code> unmatchedSources() {
		return without(from, mappings.keySet());
	}

	/** The codes of the other list that no code corresponds to. */
	public List<Code> unmatchedTargets() {
		return without(to, sources.keySet());
	}

	private static List<Code> without(CodeList list, Set<Code> matched) {
		return list.getCodes().stream().filter(code -> !matched.contains(code)).toList();
	}
}
