// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.orodha.core.text.Labels;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;
import org.orodha.model.MappingKind;

/** Which codes correspond, by their identifiers, whichever of them the catalogue or a file says it of. */
final class Pairs {

	private static final String NOTHING = "";

	private final Set<List<String>> pairs = new HashSet<>();

	/** Those that the mappings of lists tell. */
	Pairs(Collection<CodeList> lists) {
		lists.forEach(list -> list.getMappings().forEach(this::add));
	}

	private void add(CodeMapping mapping) {
		if (mapping.getSource() == null)
			return;
		String source = Labels.id(mapping.getSource());
		mapping.getTargets().forEach(target -> add(source, Labels.id(target)));
		if (isWithout(mapping))
			addWithout(source);
	}

	/** Whether a mapping says that a code has no counterpart. */
	static boolean isWithout(CodeMapping mapping) {
		return mapping.isSetKind() && mapping.getKind() == MappingKind.NONE && mapping.getTargets().isEmpty();
	}

	/** Whether it was not known yet. */
	boolean add(String one, String other) {
		return pairs.add(one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one));
	}

	/** Whether it was not known yet that a code has no counterpart. */
	boolean addWithout(String code) {
		return pairs.add(List.of(code, NOTHING));
	}

	boolean has(String one, String other) {
		return pairs.contains(one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one));
	}

	boolean hasWithout(String code) {
		return pairs.contains(List.of(code, NOTHING));
	}
}
