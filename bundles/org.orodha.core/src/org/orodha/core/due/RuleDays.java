// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.orodha.core.time.Recurrence;

/** The days that a rule names, each worked out once. */
final class RuleDays {

	private final Iterator<LocalDate> coming;
	private final List<LocalDate> known = new ArrayList<>();

	RuleDays(Recurrence rule, LocalDate start) {
		coming = rule.from(start);
	}

	/** The first day after another; empty where the rule has ended, or never names a day. */
	Optional<LocalDate> after(LocalDate day) {
		while ((known.isEmpty() || !known.getLast().isAfter(day)) && coming.hasNext())
			known.add(coming.next());
		int place = Collections.binarySearch(known, day);
		int next = place < 0 ? -place - 1 : place + 1;
		return next < known.size() ? Optional.of(known.get(next)) : Optional.empty();
	}
}
