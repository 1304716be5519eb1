// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

/** The identifiers of the elements that the rows of a file are about, by kind. */
final class RowIds {

	private final Map<EClass, Set<String>> ids = new HashMap<>();

	RowIds() {
	}

	RowIds(RowIds others) {
		others.ids.forEach((kind, known) -> ids.put(kind, new HashSet<>(known)));
	}

	void add(EClass kind, String id) {
		ids.computeIfAbsent(kind, missing -> new HashSet<>()).add(id);
	}

	/** Takes identifiers away; tells whether there were any. */
	boolean remove(EClass kind, Set<String> unused) {
		return ids.getOrDefault(kind, new HashSet<>()).removeAll(unused);
	}

	/** The identifiers of one kind. */
	Set<String> of(EClass kind) {
		return Collections.unmodifiableSet(ids.getOrDefault(kind, Set.of()));
	}

	/** The kind of the row with that identifier, where it is such an element as is asked for. */
	Optional<EClass> kindOf(EClass type, String id) {
		return ids.entrySet().stream().filter(entry -> type.isSuperTypeOf(entry.getKey()) && entry.getValue().contains(id)).map(Map.Entry::getKey)
				.findFirst();
	}
}
