// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Identifiers of which each is given once. */
final class UnusedIds {

	private final Set<String> used = new HashSet<>();

	UnusedIds() {
	}

	UnusedIds(Collection<String> used) {
		this.used.addAll(used);
	}

	/** Uses an identifier; tells whether it was free. */
	boolean use(String id) {
		return used.add(id);
	}

	/** That identifier, or with a number where it is used. */
	String like(String wanted) {
		String free = wanted;
		for (int number = 2; !used.add(free); number++)
			free = wanted + "-" + number;
		return free;
	}
}
