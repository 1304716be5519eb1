// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Identifiers that nothing has yet, none of them given twice.
 *
 * @since 1.0
 */
public final class FreeIds {

	private final Predicate<String> taken;
	private final Set<String> given = new HashSet<>();
	private final Map<String, Integer> numbers = new HashMap<>();

	/** Identifiers that differ from each other. */
	public FreeIds() {
		this(id -> false);
	}

	/** Identifiers that no element of a catalogue has, either. */
	public FreeIds(Catalogue catalogue) {
		this(catalogue::contains);
	}

	/** @param taken whether something else has an identifier */
	public FreeIds(Predicate<String> taken) {
		this.taken = taken;
	}

	/** Takes an identifier that is known, so that it is not given; tells whether it was neither given nor taken so before. */
	public boolean use(String id) {
		return given.add(id);
	}

	/** The wanted identifier as it is, or with a number where it is taken. */
	public String of(String wanted) {
		int number = numbers.getOrDefault(wanted, 1);
		String free = wanted;
		while (taken.test(free) || !given.add(free))
			free = wanted + "-" + ++number;
		numbers.put(wanted, number);
		return free;
	}
}
