// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal.redline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The order of two lists of identifiers: which of those in both stand elsewhere, and one order that has all. As few as possible are
 * told to have moved.
 */
public final class Order {

	private final List<String> all = new ArrayList<>();
	private final Set<String> moved = new HashSet<>();

	/** @param before without repetition, as is what comes after */
	public Order(List<String> before, List<String> after) {
		List<String> inBoth = after.stream().filter(before::contains).toList();
		Set<String> kept = new HashSet<>(Sequences.common(before.stream().filter(after::contains).toList(), inBoth));
		inBoth.stream().filter(id -> !kept.contains(id)).forEach(moved::add);
		all.addAll(after);
		for (String id : before)
			if (!after.contains(id)) {
				int place = before.indexOf(id);
				int anchor = -1;
				for (int at = place - 1; at >= 0 && anchor < 0; at--)
					anchor = all.indexOf(before.get(at));
				all.add(anchor + 1, id);
			}
	}

	/** All identifiers: those that are there in order, and each that is gone behind the one that it stood behind. */
	public List<String> all() {
		return all;
	}

	/** Whether what stands in both stands elsewhere. */
	public boolean isMoved(String id) {
		return moved.contains(id);
	}
}
