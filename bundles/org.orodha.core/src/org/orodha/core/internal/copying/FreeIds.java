// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.copying;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.orodha.core.catalogue.Catalogue;

/** Identifiers that no element of a catalogue has, none of them given twice. */
public final class FreeIds {

	private final Catalogue catalogue;
	private final Set<String> given = new HashSet<>();
	private final Map<String, Integer> numbers = new HashMap<>();

	public FreeIds(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** The wanted identifier as it is, or with a number where it is taken. */
	public String of(String wanted) {
		String id = catalogue.contains(wanted) ? catalogue.freeId(wanted) : wanted;
		while (!given.add(id))
			id = catalogue.freeId(wanted + "-" + numbers.merge(wanted, 2, (number, one) -> number + 1));
		return id;
	}
}
