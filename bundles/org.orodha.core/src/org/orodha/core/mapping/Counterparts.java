// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;
import org.orodha.model.MappingKind;

/**
 * The one code of a list that each code of another list stands for, by the mappings that either list has, so that figures by the one can
 * be told by the other. They are those at the time they are asked for.
 *
 * @since 1.0
 */
public final class Counterparts {

	private final CodeList from;
	private final CodeList to;
	private final Map<String, String> targets = new HashMap<>();
	private final Map<String, Lack> lacks = new HashMap<>();

	/** Why a code has no single counterpart. */
	public enum Lack {
		/** Nobody has mapped it. */
		NO_MAPPING,
		/** The mapping says that nothing corresponds to it. */
		NO_COUNTERPART,
		/** It corresponds to several codes. */
		SEVERAL_COUNTERPARTS
	}

	private Counterparts(CodeList from, CodeList to) {
		this.from = from;
		this.to = to;
		if (from == to)
			to.getCodes().forEach(code -> targets.put(code.getValue(), code.getValue()));
		else
			map();
	}

	private void map() {
		from.getCodes().forEach(code -> lacks.put(code.getValue(), Lack.NO_MAPPING));
		for (CodeMapping mapping : from.getMappings()) {
			List<Code> found = mapping.getTargets().stream().filter(code -> code.getCodeList() == to).toList();
			if (mapping.getSource() == null || found.isEmpty() && mapping.getKind() != MappingKind.NONE)
				continue;
			String value = mapping.getSource().getValue();
			if (mapping.getKind() == MappingKind.NONE)
				lacks.put(value, Lack.NO_COUNTERPART);
			else if (found.size() > 1)
				lacks.put(value, Lack.SEVERAL_COUNTERPARTS);
			else
				targets.put(value, found.getFirst().getValue());
		}
		for (CodeMapping mapping : to.getMappings())
			if (mapping.isSetKind() && mapping.getKind() == MappingKind.EQUIVALENT && mapping.getTargets().size() == 1
					&& mapping.getTargets().getFirst().getCodeList() == from)
				targets.putIfAbsent(mapping.getTargets().getFirst().getValue(), mapping.getSource().getValue());
	}

	/** The counterparts of a list's codes in another list; in the same list, each is its own. */
	public static Counterparts of(CodeList from, CodeList to) {
		return new Counterparts(from, to);
	}

	/** Whether codes of one list correspond to codes of the other; null is a list without any. */
	public static boolean isMapped(CodeList from, CodeList to) {
		return from != null && to != null && (hasTargets(from, to) || hasTargets(to, from));
	}

	private static boolean hasTargets(CodeList from, CodeList to) {
		return from.getMappings().stream().flatMap(mapping -> mapping.getTargets().stream()).anyMatch(code -> code.getCodeList() == to);
	}

	/** The values of the codes that have a counterpart, with its value. */
	public Map<String, String> targets() {
		return Collections.unmodifiableMap(targets);
	}

	/** Why the code of a value has no single counterpart; empty where it has one, and where there is no such code. */
	public Optional<Lack> lack(String value) {
		return targets.containsKey(value) ? Optional.empty() : Optional.ofNullable(lacks.get(value));
	}

	/** The codes of the first list without a single counterpart. */
	public List<Code> without() {
		return from.getCodes().stream().filter(code -> !targets.containsKey(code.getValue())).toList();
	}

	/** The codes of the second list that nothing stands for, neither they themselves nor a code of which they are the parent. */
	public List<Code> unreached() {
		Set<String> reached = new HashSet<>(targets.values());
		List<Code> unreached = new ArrayList<>();
		for (Code code : to.getCodes())
			if (!reached.contains(code.getValue()) && to.getCodes().stream().noneMatch(part -> part.getParent() == code))
				unreached.add(code);
		return unreached;
	}
}
